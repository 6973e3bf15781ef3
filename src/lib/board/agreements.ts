import type * as Y from 'yjs';
import { agreementsOf } from './roots';

/** A note's key and who agrees: a person's id, or `x` and chance where no author is stored. */
export const AGREEMENT_PATTERN = /^([0-9a-z]{1,32})\.([0-9A-Za-z-]{1,64})$/;

/** How a person is told apart who is not named. */
export const NAMELESS_PATTERN = /^x[0-9a-z]{8,40}$/;

/**
 * Says whether somebody agrees with a note. It is set, and never taken away, so that the server can
 * see whose word it is; undo does not follow it: to press once more is undo.
 */
export function setAgreement(doc: Y.Doc, noteKey: string, by: string, agrees: boolean): void {
	const agreements = agreementsOf(doc);
	const key = `${noteKey}.${by}`;
	if ((agreements.get(key) === true) === agrees) return;
	doc.transact(() => agreements.set(key, agrees), 'agreement');
}

/** Who agrees, by note. */
export function readAgreements(doc: Y.Doc): Map<string, Set<string>> {
	const found = new Map<string, Set<string>>();
	for (const [key, agrees] of agreementsOf(doc)) {
		const [, noteKey, by] = AGREEMENT_PATTERN.exec(key) ?? [];
		if (noteKey === undefined || by === undefined || agrees !== true) continue;
		const people = found.get(noteKey) ?? new Set();
		found.set(noteKey, people.add(by));
	}
	return found;
}
