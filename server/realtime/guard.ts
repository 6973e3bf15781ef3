import * as Y from 'yjs';
import { guardBoard, type PutBack } from '$lib/board';
import { fitsDocument, type ReadUpdate } from './checkUpdate';
import type { Peer } from './peer';

/** Something to be done to the document: what a peer sent, or what the server itself wants. */
export type Edit =
	| { from: Peer; update: ReadUpdate }
	| { from: null; change: (doc: Y.Doc) => void; settle: (error?: unknown) => void };

/** Whose edits are in the running transaction. */
interface Writers {
	byClient: Map<number, Peer>;
	all: Set<Peer>;
}

export interface Applied {
	/** All of it as one update; null where nothing was new. */
	update: Uint8Array | null;
	/** Peers whose edit cannot be taken in. */
	refused: Set<Peer>;
	/** What was undone, told to whose it was. */
	putBack: { peer: Peer; what: PutBack }[];
}

/**
 * Applies edits in one transaction and puts back, in that same transaction, what nobody may write:
 * Yjs forgets what comes and goes within one, so it is in no update, neither stored nor sent.
 */
export function applyEdits(doc: Y.Doc, edits: readonly Edit[]): Applied {
	const applied: Applied = { update: null, refused: new Set(), putBack: [] };
	const writers: Writers = { byClient: new Map(), all: new Set() };
	const keep = (update: Uint8Array) => (applied.update = update);
	doc.on('update', keep);
	try {
		doc.transact((transaction) => {
			for (const edit of edits) {
				if (edit.from === null) edit.change(doc);
				else if (!applied.refused.has(edit.from)) applyOne(doc, edit, writers, applied.refused);
			}
			// Yjs has marked the transaction as remote, and would give the document a new client id
			// because it finds edits of our own in it.
			transaction.local = true;
			const authorOf = (client: number) => writers.byClient.get(client)?.person.author ?? null;
			for (const what of guardBoard(transaction, authorOf)) {
				applied.putBack.push(...senders(what, writers).map((peer) => ({ peer, what })));
			}
		});
	} finally {
		doc.off('update', keep);
	}
	return applied;
}

function applyOne(
	doc: Y.Doc,
	{ from, update }: { from: Peer; update: ReadUpdate },
	writers: Writers,
	refused: Set<Peer>
): void {
	const verdict = judge(doc, update);
	if (verdict === 'fits') {
		writers.all.add(from);
		for (const client of update.clients) writers.byClient.set(client, from);
		Y.applyUpdate(doc, update.bytes);
	} else if (verdict === 'broken' || from.hasSentAll) {
		refused.add(from);
	}
	// Else it is no fault: before a peer has sent all it has, an update may build on what is still to
	// come, and what comes holds this update too.
}

function judge(doc: Y.Doc, update: ReadUpdate): 'fits' | 'hasGap' | 'broken' {
	try {
		return fitsDocument(doc, update) ? 'fits' : 'hasGap';
	} catch {
		return 'broken';
	}
}

/** Whose edit it was; where that cannot be told (a deletion names nobody), everybody who wrote. */
function senders(what: PutBack, writers: Writers): Peer[] {
	const named = what.clients.flatMap((client) => writers.byClient.get(client) ?? []);
	return [...new Set(named.length > 0 ? named : writers.all)];
}
