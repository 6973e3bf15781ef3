import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

/** What something in a document is. */
export type Sort = 'letters' | 'values' | 'map' | 'text' | 'gone';

/** A letter, value or type somewhere, by what it is meant to be. */
export type IdSpec =
	/** The nth of its sort that the document has. */
	| { at: 'known'; of: Sort; nth: number; isEnd: boolean }
	/** The nth of its sort in this update, be it before or behind the one that names it. */
	| { at: 'own'; of: Sort; nth: number; isEnd: boolean }
	/** Anything at all. */
	| { at: 'anywhere'; client: number; clock: number };

export interface StructSpec {
	/** The number Yjs has for its content; 0 for a struct that is gone, 10 for one left out. */
	kind: number;
	origin: IdSpec | null;
	rightOrigin: IdSpec | null;
	parent: string | IdSpec;
	key: string | null;
	/** For what has a length and no content. */
	length: number;
	letters: string;
	value: unknown;
	/** Copies of the value. */
	values: number;
	type: number;
}

export interface PartSpec {
	/** A new client's part begins at 0, a known one's where the document ends. */
	client: number;
	/** Added to that beginning: gaps, and what is known already. */
	shift: number;
	/** Added to the true count. */
	lie: number;
	structs: StructSpec[];
}

export interface UpdateSpec {
	parts: PartSpec[];
	deletes: { id: IdSpec; length: number }[];
}

interface Written {
	client: number;
	clock: number;
	length: number;
	sort: Sort;
}

/** Writes an update by hand, right or wrong, over what a document has. */
export function writeUpdate(doc: Y.Doc, { parts, deletes }: UpdateSpec): Uint8Array {
	const known: Written[] = [...doc.store.clients.values()]
		.flat()
		.map((struct) => ({ ...struct.id, length: struct.length, sort: sortOfKnown(struct) }));
	const own = parts.flatMap((part) => writtenBy(doc, part));
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, parts.length);
	for (const part of parts) writePart(encoder, doc, part, { known, own });
	encoding.writeVarUint(encoder, deletes.length);
	for (const { id, length } of deletes) {
		const { client, clock } = resolve(id, { known, own });
		encoding.writeVarUint(encoder, client);
		encoding.writeVarUint(encoder, 1);
		encoding.writeVarUint(encoder, clock);
		encoding.writeVarUint(encoder, length);
	}
	return encoding.toUint8Array(encoder);
}

interface Pool {
	known: Written[];
	own: Written[];
}

function resolve(id: IdSpec, pool: Pool): { client: number; clock: number } {
	if (id.at === 'anywhere') return id;
	const { at, of, nth, isEnd } = id;
	const alike = pool[at].filter(({ sort }) => sort === of);
	const list = [alike, pool[at], pool.known].find(({ length }) => length > 0) ?? [];
	const found = list[nth % list.length];
	if (!found) return { client: 1, clock: 0 };
	return { client: found.client, clock: found.clock + (isEnd ? found.length - 1 : 0) };
}

function sortOfKnown(struct: Y.Item | Y.GC): Sort {
	if (!(struct instanceof Y.Item) || struct.deleted) return 'gone';
	if (struct.content instanceof Y.ContentType)
		return struct.content.type instanceof Y.Text ? 'text' : 'map';
	return struct.content instanceof Y.ContentString ? 'letters' : 'values';
}

function sortOf({ kind, type }: StructSpec): Sort {
	if (kind === 7) return type === 2 ? 'text' : 'map';
	if (kind === 4) return 'letters';
	return kind === 8 ? 'values' : 'gone';
}

function beginningOf(doc: Y.Doc, { client, shift }: PartSpec): number {
	return Math.max(0, Y.getState(doc.store, client) + shift);
}

function writtenBy(doc: Y.Doc, part: PartSpec): Written[] {
	let clock = beginningOf(doc, part);
	return part.structs.map((struct) => {
		const length = lengthOf(struct);
		clock += length;
		return { client: part.client, clock: clock - length, length, sort: sortOf(struct) };
	});
}

function lengthOf({ kind, length, letters, values }: StructSpec): number {
	if (kind === 0 || kind === 1 || kind === 10) return length;
	if (kind === 4) return letters.length;
	return kind === 8 ? values : 1;
}

function writePart(encoder: encoding.Encoder, doc: Y.Doc, part: PartSpec, pool: Pool): void {
	const { client, lie, structs } = part;
	encoding.writeVarUint(encoder, Math.max(0, structs.length + lie));
	encoding.writeVarUint(encoder, client);
	encoding.writeVarUint(encoder, beginningOf(doc, part));
	for (const struct of structs) writeStruct(encoder, struct, pool);
}

function writeStruct(encoder: encoding.Encoder, struct: StructSpec, pool: Pool): void {
	const { kind, origin, rightOrigin, parent, key } = struct;
	const flags = (origin ? 128 : 0) | (rightOrigin ? 64 : 0) | (key === null ? 0 : 32);
	encoding.writeUint8(encoder, kind === 0 || kind === 10 ? kind : kind | flags);
	if (kind === 0 || kind === 10) {
		encoding.writeVarUint(encoder, struct.length);
		return;
	}
	const writeId = (spec: IdSpec) => {
		const { client, clock } = resolve(spec, pool);
		encoding.writeVarUint(encoder, client);
		encoding.writeVarUint(encoder, clock);
	};
	if (origin) writeId(origin);
	if (rightOrigin) writeId(rightOrigin);
	if (!origin && !rightOrigin) {
		encoding.writeVarUint(encoder, typeof parent === 'string' ? 1 : 0);
		if (typeof parent === 'string') encoding.writeVarString(encoder, parent);
		else writeId(parent);
		if (key !== null) encoding.writeVarString(encoder, key);
	}
	writeContent(encoder, struct);
}

function writeContent(encoder: encoding.Encoder, struct: StructSpec): void {
	const { kind, letters, value, values, type, length } = struct;
	switch (kind) {
		case 1:
			return encoding.writeVarUint(encoder, length);
		case 2:
			encoding.writeVarUint(encoder, 1);
			return encoding.writeVarString(encoder, letters);
		case 3:
			return encoding.writeVarUint8Array(encoder, new Uint8Array(length % 100));
		case 4:
			return encoding.writeVarString(encoder, letters);
		case 5:
			return encoding.writeVarString(encoder, JSON.stringify(letters));
		case 6:
			encoding.writeVarString(encoder, 'bold');
			return encoding.writeVarString(encoder, 'true');
		case 7:
			encoding.writeVarUint(encoder, type);
			if (type === 3 || type === 5) encoding.writeVarString(encoder, letters);
			return;
		case 8:
			encoding.writeVarUint(encoder, values);
			for (let count = 0; count < values; count += 1) encoding.writeAny(encoder, value as never);
			return;
		case 9:
			encoding.writeVarString(encoder, letters);
			return encoding.writeAny(encoder, {});
	}
}
