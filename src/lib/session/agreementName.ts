import { newKey, type Author } from '$lib/board';

/**
 * Under which name somebody agrees on a board. Where no author is stored it is chance, kept in this
 * browser: a mark can be taken back, and nobody can tell whose it was.
 */
export function agreementName({ id }: Author, boardId: string): string {
	if (id !== null) return id;
	const place = `agreement/${boardId}`;
	const fresh = `x${newKey()}`;
	try {
		const known = localStorage.getItem(place);
		if (known) return known;
		localStorage.setItem(place, fresh);
	} catch {
		// A browser that keeps nothing: then it is one name a visit.
	}
	return fresh;
}
