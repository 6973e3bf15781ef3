import { maskCpr } from '../cprGuard';

const LONGEST = 150;

/** A file's name as it is shown: without folders and control characters, never with a CPR number. */
export function plainFileName(name: string): string {
	const last = name.split(/[/\\]/).at(-1) ?? '';
	// eslint-disable-next-line no-control-regex -- they are what is taken out
	const clean = last.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '').trim();
	return maskCpr(clean).slice(-LONGEST) || '-';
}
