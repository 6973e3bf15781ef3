import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/**
 * What the process that has a person's socket tells the one that owns the board, and back. Every
 * envelope carries the link it belongs to and its place in the row, so that a lost one is noticed.
 */
export interface Envelope<Part> {
	boardId: string;
	/** The process it comes from. */
	from: string;
	/** The process it is for; empty where it is not known yet. */
	to: string;
	/** Made anew each time a process opens a board it does not own. */
	link: string;
	/** 1, 2, 3 … in each direction of a link; 0 for what is outside of the row. */
	place: number;
	parts: readonly Part[];
}

/** To the owner. `peer` is a number of the sending process. */
export type Inward =
	/** The first of a link, to whoever owns the board. Asked again until it is answered. */
	| { kind: 'hello' }
	/** `who`: JSON of person and rights, as the sending process has settled them. */
	| { kind: 'join'; peer: number; who: string }
	| { kind: 'leave'; peer: number }
	| { kind: 'message'; peer: number; bytes: Uint8Array }
	/** A reader was behind, has missed news, and has read all it was sent. */
	| { kind: 'relief'; peer: number }
	/** An edit of the server itself. */
	| { kind: 'edit'; edit: number; update: Uint8Array }
	/** The link ends; all of its peers have left. */
	| { kind: 'bye' };

/** From the owner. */
export type Outward =
	| { kind: 'welcome' }
	| { kind: 'frame'; peers: number[]; isNews: boolean; messages: readonly Uint8Array[] }
	| { kind: 'close'; peer: number; code: number }
	| { kind: 'edited'; edit: number; isStored: boolean }
	/** The link ends; whoever still wants the board opens it anew. */
	| { kind: 'end' };

const inwardKinds = ['hello', 'join', 'leave', 'message', 'relief', 'edit', 'bye'] as const;
const outwardKinds = ['welcome', 'frame', 'close', 'edited', 'end'] as const;

export const encodeInward = (envelope: Envelope<Inward>) =>
	encode(envelope, inwardKinds, writeInward);
export const decodeInward = (bytes: Uint8Array) => decode(bytes, inwardKinds, readInward);
export const encodeOutward = (envelope: Envelope<Outward>) =>
	encode(envelope, outwardKinds, writeOutward);
export const decodeOutward = (bytes: Uint8Array) => decode(bytes, outwardKinds, readOutward);

function encode<Part extends { kind: string }>(
	{ boardId, from, to, link, place, parts }: Envelope<Part>,
	kinds: readonly string[],
	write: (encoder: encoding.Encoder, part: Part) => void
): Uint8Array {
	const encoder = encoding.createEncoder();
	for (const word of [boardId, from, to, link]) encoding.writeVarString(encoder, word);
	encoding.writeVarUint(encoder, place);
	encoding.writeVarUint(encoder, parts.length);
	for (const part of parts) {
		encoding.writeVarUint(encoder, kinds.indexOf(part.kind));
		write(encoder, part);
	}
	return encoding.toUint8Array(encoder);
}

function decode<Kind extends string, Part>(
	bytes: Uint8Array,
	kinds: readonly Kind[],
	read: (decoder: decoding.Decoder, kind: Kind) => Part
): Envelope<Part> {
	const decoder = decoding.createDecoder(bytes);
	const word = () => decoding.readVarString(decoder);
	const number = () => decoding.readVarUint(decoder);
	const [boardId, from, to, link, place] = [word(), word(), word(), word(), number()];
	const parts = Array.from({ length: number() }, () => {
		const kind = kinds[number()];
		if (kind === undefined) throw new Error('an unknown part between processes');
		return read(decoder, kind);
	});
	return { boardId, from, to, link, place, parts };
}

function writeInward(encoder: encoding.Encoder, part: Inward): void {
	if ('peer' in part) encoding.writeVarUint(encoder, part.peer);
	if (part.kind === 'join') encoding.writeVarString(encoder, part.who);
	if (part.kind === 'message') encoding.writeVarUint8Array(encoder, part.bytes);
	if (part.kind !== 'edit') return;
	encoding.writeVarUint(encoder, part.edit);
	encoding.writeVarUint8Array(encoder, part.update);
}

function readInward(decoder: decoding.Decoder, kind: Inward['kind']): Inward {
	const number = () => decoding.readVarUint(decoder);
	const bytes = () => decoding.readVarUint8Array(decoder);
	switch (kind) {
		case 'join':
			return { kind, peer: number(), who: decoding.readVarString(decoder) };
		case 'message':
			return { kind, peer: number(), bytes: bytes() };
		case 'leave':
		case 'relief':
			return { kind, peer: number() };
		case 'edit':
			return { kind, edit: number(), update: bytes() };
		default:
			return { kind };
	}
}

function writeOutward(encoder: encoding.Encoder, part: Outward): void {
	const number = (value: number) => encoding.writeVarUint(encoder, value);
	switch (part.kind) {
		case 'frame':
			number(part.isNews ? 1 : 0);
			number(part.peers.length);
			part.peers.forEach(number);
			number(part.messages.length);
			for (const message of part.messages) encoding.writeVarUint8Array(encoder, message);
			return;
		case 'close':
			number(part.peer);
			return number(part.code);
		case 'edited':
			number(part.edit);
			return number(part.isStored ? 1 : 0);
	}
}

function readOutward(decoder: decoding.Decoder, kind: Outward['kind']): Outward {
	const number = () => decoding.readVarUint(decoder);
	const list = <T>(read: () => T) => Array.from({ length: number() }, read);
	switch (kind) {
		case 'frame': {
			const isNews = number() === 1;
			const peers = list(number);
			return { kind, isNews, peers, messages: list(() => decoding.readVarUint8Array(decoder)) };
		}
		case 'close':
			return { kind, peer: number(), code: number() };
		case 'edited':
			return { kind, edit: number(), isStored: number() === 1 };
		default:
			return { kind };
	}
}
