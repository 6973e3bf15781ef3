import type { FormAnswer } from './formAnswer';

type Values = Readonly<Record<string, string | readonly string[] | boolean>>;

/**
 * What a form tells the server it began with. After a refusal that is what it began with then, except
 * for what both have changed: whoever typed sees that now, and may save over it.
 *
 * @param now As it stands.
 */
export function formBegan(now: Values, answer: FormAnswer | null): Values {
	const sent = answer && readSent(answer.values.was);
	if (!sent) return now;
	const clashed = clashedFields(answer).filter((field) => field in now);
	return { ...sent, ...Object.fromEntries(clashed.map((field) => [field, now[field] ?? ''])) };
}

/** The fields that somebody else made something else of meanwhile. */
export function clashedFields(answer: FormAnswer | null): string[] {
	return Object.entries(answer?.problems ?? {})
		.filter(([field, { code }]) => field !== '' && code === 'changedMeanwhile')
		.map(([field]) => field);
}

function readSent(was: string | string[] | undefined): Values | null {
	if (typeof was !== 'string') return null;
	try {
		const read: unknown = JSON.parse(was);
		return typeof read === 'object' && read !== null ? (read as Values) : null;
	} catch {
		return null;
	}
}
