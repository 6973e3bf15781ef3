import * as Y from 'yjs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { newBoardDoc } from '$lib/board';
import { rootNames } from '$lib/board/schema';
import type { Snapshot, StoredBoard, StoredUpdate } from './storedBoard';

/** How many updates are applied one by one before others have their turn. */
const AT_ONCE = 50;

export interface ReplayedBoard {
	doc: Y.Doc;
	/** What it was made from. */
	stored: StoredBoard;
	/** Ids of updates (or of the last update of a snapshot) that are spoilt, or build on one that is. */
	leftOut: number[];
}

/**
 * Makes a board's document of what is stored: all in one transaction, which costs a tenth of one
 * each. Where something of it is spoilt, what can be had is had: the snapshot before, and every
 * update that builds on nothing that is missing. Whoever still holds the rest sends it again.
 *
 * @param read Reads what is stored, with a snapshot that ends before an id.
 */
export async function loadBoard(
	read: (before?: number) => Promise<StoredBoard>
): Promise<ReplayedBoard> {
	const stored = await read();
	const doc = applyAll(stored);
	if (doc) return { doc, stored, leftOut: [] };
	let base = stored;
	const spoilt: Snapshot[] = [];
	while (base.snapshot && !standsAlone(base.snapshot)) {
		spoilt.push(base.snapshot);
		base = await read(base.snapshot.throughId);
	}
	return { stored, ...(await applyWhatFits(base, spoilt)) };
}

function applyAll({ snapshot, updates }: Pick<StoredBoard, 'snapshot' | 'updates'>): Y.Doc | null {
	const doc = newBoardDoc();
	try {
		doc.transact(() => {
			if (snapshot) Y.applyUpdate(doc, snapshot.state);
			for (const { update } of updates) Y.applyUpdate(doc, update);
		});
		if (isWhole(doc)) return doc;
	} catch {
		// It is looked for update by update.
	}
	doc.destroy();
	return null;
}

function standsAlone(snapshot: Snapshot): boolean {
	const doc = applyAll({ snapshot, updates: [] });
	doc?.destroy();
	return doc !== null;
}

async function applyWhatFits(
	{ snapshot, updates }: StoredBoard,
	spoilt: readonly Snapshot[]
): Promise<{ doc: Y.Doc; leftOut: number[] }> {
	// A spoilt snapshot comes last of what it was made of: it may hold something that nothing else does.
	const steps: StoredUpdate[] = [
		...updates,
		...spoilt.map(({ throughId, state }) => ({ id: throughId, update: state }))
	].sort((one, other) => one.id - other.id);
	if (snapshot) steps.unshift({ id: snapshot.throughId, update: snapshot.state });
	const leftOut = new Set<StoredUpdate>();
	for (;;) {
		const doc = await tryInTurn(steps, leftOut);
		if (doc) return { doc, leftOut: steps.filter((step) => leftOut.has(step)).map(({ id }) => id) };
	}
}

/**
 * Applies one by one, and notes what does not fit.
 *
 * @returns Null where one broke the document: to be tried again without it.
 */
async function tryInTurn(
	steps: readonly StoredUpdate[],
	leftOut: Set<StoredUpdate>
): Promise<Y.Doc | null> {
	const doc = newBoardDoc();
	for (const [index, step] of steps.entries()) {
		if (index % AT_ONCE === 0) await nextTurn();
		if (leftOut.has(step)) continue;
		const verdict = apply(doc, step.update);
		if (verdict === 'fits') continue;
		leftOut.add(step);
		if (verdict !== 'breaks') continue;
		doc.destroy();
		return null;
	}
	return doc;
}

function apply(doc: Y.Doc, update: Uint8Array): 'fits' | 'hasGap' | 'unreadable' | 'breaks' {
	try {
		Y.decodeUpdate(update);
	} catch {
		return 'unreadable';
	}
	try {
		Y.applyUpdate(doc, update);
	} catch {
		return 'breaks';
	}
	if (hasForeignRoots(doc)) return 'breaks';
	if (isWhole(doc)) return 'fits';
	// What waits for something that is missing would wait for ever, unseen.
	doc.store.pendingStructs = null;
	doc.store.pendingDs = null;
	return 'hasGap';
}

function isWhole(doc: Y.Doc): boolean {
	const { pendingStructs, pendingDs } = doc.store;
	return !pendingStructs && !pendingDs && !hasForeignRoots(doc);
}

function hasForeignRoots(doc: Y.Doc): boolean {
	return [...doc.share.keys()].some((name) => !rootNames.some((known) => known === name));
}
