import * as Y from 'yjs';
import { beginPart, guardBoard, guardGrant, type PutBack } from '$lib/board';
import type { Grant } from '$lib/domain/workshop/grant';
import type { ReadUpdate } from './checkUpdate';
import type { ClientIds } from './clientIds';
import { fitUpdate, type Fit } from './fitUpdate';
import type { Peer } from '../room/peer';

export interface PeerEdit {
	from: Peer;
	/** What they might write when it came. */
	grant: Grant;
	update: ReadUpdate;
	/** It is the first answer on this connection to what the server asked for. */
	isFirstAnswer: boolean;
}

/** Something to be done to the document: what a peer sent, or what the server itself wants. */
export type Edit =
	PeerEdit | { from: null; change: (doc: Y.Doc) => void; settle: (error?: unknown) => void };

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
export function applyEdits(doc: Y.Doc, edits: readonly Edit[], clientIds: ClientIds): Applied {
	const applied: Applied = { update: null, refused: new Set(), putBack: [] };
	const writers: Writers = { byClient: new Map(), all: new Set() };
	const keep = (update: Uint8Array) => (applied.update = update);
	doc.on('update', keep);
	try {
		doc.transact((transaction) => {
			for (const edit of freestFirst(edits)) {
				if (edit.from === null) {
					forgetPlaces(transaction);
					edit.change(doc);
				} else if (!applied.refused.has(edit.from)) {
					applyOne(transaction, edit, clientIds, writers, applied);
				}
			}
			// Yjs has marked the transaction as remote, and would give the document a new client id
			// because it finds edits of our own in it.
			transaction.local = true;
			forgetPlaces(transaction);
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

/**
 * Those who may do everything first: what they did is then what is there when the others' edits are
 * judged, and is what it is put back to. Each person's own stay in their order.
 */
function freestFirst(edits: readonly Edit[]): readonly Edit[] {
	const bound = new Set<Peer>();
	for (const edit of edits) if (edit.from && edit.grant !== 'all') bound.add(edit.from);
	if (bound.size === 0) return edits;
	const isBound = ({ from }: Edit) => from !== null && bound.has(from);
	return [...edits.filter((edit) => !isBound(edit)), ...edits.filter(isBound)];
}

/**
 * A text remembers where in it edits were made. Yjs moves that along with edits made here, and forgets
 * it after a transaction from elsewhere; ours is both. From a remembered place that is no longer
 * right, other letters than those meant would be taken out.
 */
function forgetPlaces({ changed }: Y.Transaction): void {
	for (const type of changed.keys()) if (type._searchMarker) type._searchMarker.length = 0;
}

/** Into how many parts an update may fall. Honest ones hardly ever do, and then into two. */
const MAX_PARTS = 20;

function applyOne(
	transaction: Y.Transaction,
	edit: PeerEdit,
	clientIds: ClientIds,
	writers: Writers,
	{ refused, putBack }: Applied
): void {
	const { from: peer, grant } = edit;
	const endPart = grant === 'all' ? null : beginPart(transaction);
	const result = applyParts(transaction.doc, edit, clientIds, writers);
	if (result === 'refused') refused.add(peer);
	if (endPart === null) return;
	const { author } = peer.person;
	const owns = (client: number) => clientIds.isOwn(peer.person, client);
	for (const noteKey of guardGrant(transaction, endPart(), { grant, author, owns }))
		putBack.push({ peer, what: { reason: 'notNow', noteKey, clients: [] } });
}

function applyParts(
	doc: Y.Doc,
	edit: PeerEdit,
	clientIds: ClientIds,
	writers: Writers
): 'done' | 'refused' {
	for (let part = 0; part < MAX_PARTS; part += 1) {
		const result = applyPart(doc, edit, clientIds, writers);
		if (result !== 'hasMore') return result;
	}
	return 'refused';
}

function applyPart(
	doc: Y.Doc,
	{ from, update, isFirstAnswer }: PeerEdit,
	clientIds: ClientIds,
	writers: Writers
): 'done' | 'hasMore' | 'refused' {
	const fit = judge(doc, update, isFirstAnswer && clientIds.inRecovery);
	// No fault before a peer has sent all it has: an update may then build on what is still to come,
	// and what comes holds this update too.
	if (fit === 'hasGap') return from.hasSentAll ? 'refused' : 'done';
	const whose = fit === 'broken' ? fit : clientIds.check(from.person, fit.clients, isFirstAnswer);
	if (fit === 'broken' || whose === 'foreign') return 'refused';
	writers.all.add(from);
	if (whose === 'own') clientIds.claim(from.person, fit.clients);
	for (const client of fit.clients) {
		// What somebody only brings back says itself whose it is.
		if (clientIds.isOwn(from.person, client)) writers.byClient.set(client, from);
	}
	Y.applyUpdate(doc, fit.bytes);
	return fit.isPart ? 'hasMore' : 'done';
}

/** @param isBelieved See ClientIds: it may bring back what the server has forgotten. */
function judge(doc: Y.Doc, update: ReadUpdate, isBelieved: boolean): Fit | 'hasGap' | 'broken' {
	try {
		return fitUpdate(doc, update, { mayRemoveTypes: isBelieved }) ?? 'hasGap';
	} catch {
		return 'broken';
	}
}

/** Whose edit it was; where that cannot be told (a deletion names nobody), everybody who wrote. */
function senders(what: PutBack, writers: Writers): Peer[] {
	const named = what.clients.flatMap((client) => writers.byClient.get(client) ?? []);
	return [...new Set(named.length > 0 ? named : writers.all)];
}
