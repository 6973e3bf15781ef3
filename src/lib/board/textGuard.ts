import type * as Y from 'yjs';
import { findCpr } from '../domain/cprGuard';
import { NOTE_TEXT_MAX } from '../domain/noteLimits';
import { isFresh } from './mapEntry';

/** A stretch of a text that came in with the running transaction. */
interface Fresh {
	from: number;
	to: number;
	clients: Set<number>;
}

/** What was taken out again: why, and whose it was. */
export interface TakenOut {
	reason: 'cprLike' | 'tooLong';
	clients: number[];
}

/**
 * Takes out of a note's text what may not stay: what makes it too long, and CPR-like numbers. It
 * works inside the transaction that brought the letters, so that they are forgotten before the
 * transaction's update is made: they are neither stored nor sent. What came last goes first; only
 * where nothing came (two halves were joined by a deletion) something older has to go.
 */
export function guardText(transaction: Y.Transaction, text: Y.Text): TakenOut[] {
	const takenOut: TakenOut[] = [];
	if (text.length > NOTE_TEXT_MAX)
		takenOut.push({ reason: 'tooLong', clients: shorten(transaction, text) });
	for (let found = findCpr(text.toString())[0]; found; found = findCpr(text.toString())[0]) {
		const inside = freshOf(transaction, text)
			.filter(({ from, to }) => to > found.start && from < found.end)
			.map((fresh) => ({
				...fresh,
				from: Math.max(fresh.from, found.start),
				to: Math.min(fresh.to, found.end)
			}));
		for (const { from, to } of inside.toReversed()) text.delete(from, to - from);
		if (inside.length === 0) text.delete(found.end - 4, 4);
		takenOut.push({ reason: 'cprLike', clients: inside.flatMap(({ clients }) => [...clients]) });
	}
	return takenOut;
}

/** @returns The clients whose letters went. */
function shorten(transaction: Y.Transaction, text: Y.Text): number[] {
	const clients: number[] = [];
	// Read once: a hostile text is long, and lies in very many pieces.
	const before = text.toString();
	let over = text.length - NOTE_TEXT_MAX;
	const cutOut = (from: number, to: number) => {
		const cut = wholeCharacter(before, Math.max(from, to - over));
		text.delete(cut, to - cut);
		over -= to - cut;
	};
	for (const fresh of freshOf(transaction, text).toReversed()) {
		if (over <= 0) return clients;
		cutOut(fresh.from, fresh.to);
		clients.push(...fresh.clients);
	}
	if (over > 0) cutOut(0, text.length);
	return clients;
}

/** The place itself, or one before it where it would part the two halves of one character. */
function wholeCharacter(text: string, at: number): number {
	return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}

/** In order, what stands together as one; places count in the text as it stands now. */
function freshOf(transaction: Y.Transaction, text: Y.Text): Fresh[] {
	const fresh: Fresh[] = [];
	let at = 0;
	for (let item: Y.Item | null = text._start; item; item = item.right) {
		if (item.deleted || !item.countable) continue;
		const from = at;
		at += item.length;
		if (!isFresh(transaction, item)) continue;
		const last = fresh.at(-1);
		if (last?.to === from) {
			last.to = at;
			last.clients.add(item.id.client);
		} else fresh.push({ from, to: at, clients: new Set([item.id.client]) });
	}
	return fresh;
}
