import * as Y from 'yjs';
import { isLastingPlace } from '$lib/board';
import { limits } from '$lib/protocol/limits';
import type { ReadUpdate } from './checkUpdate';
import { checkDeletions } from './deletions';
import { Effort } from './effort';
import { dependencies, inIntegrationOrder } from './integrationOrder';
import { Places, UndecidedError, type Place } from './places';
import { beginningOf } from './updateBeginning';
import type { Struct, StructId } from './structs';

/** What of an update is new to a document. */
export interface Fit {
	/** To be applied: nothing in it is known to the document already. */
	bytes: Uint8Array;
	/** Who wrote what is new, in all of the update. */
	clients: ReadonlySet<number>;
	/** Only the beginning of it: how the rest fits can be told when that is applied. */
	isPart: boolean;
}

/**
 * How an update fits a document, found without touching it.
 *
 * @param mayRemoveTypes See checkDeletions.
 * @returns Null where it builds on something the document does not have: applied, it would lie in the
 * document unseen for ever.
 * @throws Error where it breaks the document's form, whatever comes before it.
 */
export function fitUpdate(
	doc: Y.Doc,
	update: ReadUpdate,
	{ mayRemoveTypes = false } = {}
): Fit | null {
	const parts = newParts(doc, update.structs);
	if (!parts) return null;
	checkClients(doc, parts);
	if (!isComplete(doc, update, parts)) return null;
	const clients = new Set(parts.keys());
	const placed = placeAll(doc, parts);
	if (!placed.isAll)
		return { bytes: newOf(doc, beginningOf(update, placed.ends)), clients, isPart: true };
	checkDeletions(doc, update.deleted, { mayRemoveTypes });
	// What is known is only in the way: Yjs would cut its neighbours before it finds that out.
	const isAllNew = update.structs.every(
		({ client, clock }) => clock >= Y.getState(doc.store, client)
	);
	return { bytes: isAllNew ? update.bytes : newOf(doc, update.bytes), clients, isPart: false };
}

const newOf = (doc: Y.Doc, bytes: Uint8Array) => Y.diffUpdate(bytes, Y.encodeStateVector(doc));

/** @returns How far each client got; not all the way where something cannot be told yet. */
function placeAll(
	doc: Y.Doc,
	parts: ReadonlyMap<number, readonly Struct[]>
): { isAll: boolean; ends: ReadonlyMap<number, number> } {
	const ends = new Map<number, number>();
	const effort = new Effort();
	const places = new Places(doc, effort);
	try {
		for (const struct of inIntegrationOrder(parts)) {
			const place = places.add(struct);
			if (place && holdsOthers(place))
				throw new Error('what others have written, replaced as a whole');
			if (place) effort.add(place);
			ends.set(struct.client, struct.clock + struct.length);
		}
	} catch (error) {
		if (error instanceof UndecidedError) return { isAll: false, ends };
		throw error;
	}
	return { isAll: true, ends };
}

/** By client, what the document does not have; null where something before it is missing. */
function newParts(doc: Y.Doc, structs: readonly Struct[]): Map<number, Struct[]> | null {
	const parts = new Map<number, Struct[]>();
	for (const struct of structs) {
		const { client, clock, length } = struct;
		const state = Y.getState(doc.store, client);
		if (clock + length <= state) continue;
		const part = parts.get(client);
		if (part) part.push(struct);
		else if (clock > state) return null;
		else parts.set(client, [clock < state ? restOf(struct, state) : struct]);
	}
	return parts;
}

/** The part of a struct from that clock on; it lies behind the part before it. */
function restOf(struct: Struct, clock: number): Struct {
	const { client, clock: start, length } = struct;
	const origin = { client, clock: clock - 1 };
	return { ...struct, clock, length: length - (clock - start), origin, parent: null, key: null };
}

function checkClients(doc: Y.Doc, parts: ReadonlyMap<number, unknown>): void {
	// The server's own edits are made here and nowhere else.
	if (parts.has(doc.clientID)) throw new Error('written in the name of the server');
	const unknown = [...parts.keys()].filter((client) => !doc.store.clients.has(client));
	if (unknown.length > limits.newClients) throw new Error('too many new clients');
}

/** Whether the document, with the update, has everything the update names. */
function isComplete(
	doc: Y.Doc,
	{ deleted }: ReadUpdate,
	parts: ReadonlyMap<number, readonly Struct[]>
): boolean {
	const end = (client: number) => {
		const last = parts.get(client)?.at(-1);
		return last ? last.clock + last.length : Y.getState(doc.store, client);
	};
	const isKnown = (id: StructId | string | null) =>
		id === null || typeof id === 'string' || id.clock < end(id.client);
	for (const part of parts.values()) {
		for (const struct of part) {
			for (const id of dependencies(struct)) {
				if (!isKnown(id)) return false;
				if (isOwnAndLater(struct, id)) throw new Error('a struct that builds on a later one');
			}
		}
	}
	return deleted.every(({ client, clock, length }) => clock + length <= end(client));
}

function isOwnAndLater(struct: Struct, id: StructId | string | null): boolean {
	if (id === null || typeof id === 'string') return false;
	return id.client === struct.client && id.clock >= struct.clock;
}

/** Whether a note, its text or the like lies there: whatever came after it would take its place. */
function holdsOthers({ parent, key }: Place): boolean {
	if (!(parent instanceof Y.AbstractType) || key === null) return false;
	const item = parent._map.get(key);
	const isType = item?.content instanceof Y.ContentType && !item.deleted;
	return isType && isLastingPlace(parent, key);
}
