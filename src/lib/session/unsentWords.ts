import { hasCpr } from '$lib/domain/cprGuard';

const nameOf = (field: string) => `handlekraft:unsent:${field}`;

/**
 * Keeps what stands half written in a field of this tab, so that a reload, a sign-in or a crash
 * takes nothing. What looks like a CPR number is never stored, not here either.
 *
 * @param field What the words are for: the same address finds them again.
 */
export function keepUnsent(field: string, words: string): void {
	try {
		if (words === '' || hasCpr(words)) sessionStorage.removeItem(nameOf(field));
		else sessionStorage.setItem(nameOf(field), words);
	} catch {
		// A browser that stores nothing: the words are as safe as the open tab.
	}
}

/** What was kept for the field, else nothing. */
export function unsentWords(field: string): string {
	try {
		return sessionStorage.getItem(nameOf(field)) ?? '';
	} catch {
		return '';
	}
}
