import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { newBoardDoc } from '$lib/board';
import { limits } from '$lib/protocol/limits';
import { readUpdate } from './checkUpdate';

/** An update by hand: bytes as they are, numbers and strings as lib0 writes them. */
function bytes(...parts: (number | string | Uint8Array)[]): Uint8Array {
	const encoder = encoding.createEncoder();
	for (const part of parts) {
		if (typeof part === 'number') encoding.writeVarUint(encoder, part);
		else if (typeof part === 'string') encoding.writeVarString(encoder, part);
		else encoding.writeUint8Array(encoder, part);
	}
	return encoding.toUint8Array(encoder);
}

const raw = (...values: number[]) => Uint8Array.from(values);
const NOTHING_DELETED = 0;

/** One client's part, at the beginning of its clock. */
const update = (count: number, ...structs: (number | string | Uint8Array)[]) =>
	bytes(1, count, 7, 0, ...structs, NOTHING_DELETED);

/** A value under a key of the notes; `any` as lib0 writes it. */
const value = (any: Uint8Array, count = 1) => update(1, raw(8 | 32), 1, 'notes', 'k', count, any);

const made = (change: (notes: Y.Map<unknown>) => void) => {
	const doc = newBoardDoc();
	change(doc.getMap('notes'));
	return Y.encodeStateAsUpdate(doc);
};

/** A list in a list in a list. */
const deep = (levels: number) =>
	Uint8Array.from({ length: 2 * levels + 1 }, (_, at) =>
		at === 2 * levels ? 126 : at % 2 === 0 ? 117 : 1
	);

const manyTimes = (one: Uint8Array, count: number) => {
	const all = new Uint8Array(one.length * count);
	for (let at = 0; at < count; at += 1) all.set(one, at * one.length);
	return all;
};

const subdocument = bytes(raw(9 | 32), 1, 'notes', 'k', 'g', raw(118, 0));

const monsters: [string, () => Uint8Array][] = [
	['nothing at all', () => new Uint8Array()],
	['more clients than there are', () => bytes(2 ** 40, 1, 7, 0)],
	['more structs than there are', () => update(1000, raw(0), 1)],
	['more structs than may be', () => update(limits.structs + 1)],
	['a hundred thousand documents', () => update(100_000, manyTimes(subdocument, 50_000))],
	['a document', () => update(1, subdocument)],
	['a client without structs', () => bytes(1, 0, 7, 0, NOTHING_DELETED)],
	['two parts by one client', () => bytes(2, 1, 7, 0, raw(0), 1, 1, 7, 1, raw(0), 1, 0)],
	['a client that is no whole number', () => bytes(1, 1, raw(...manyTimes(raw(255), 7), 127), 0)],
	['a clock without end', () => update(1, raw(0), limits.clock + 1)],
	['clocks that add up without end', () => update(2, raw(0), limits.clock, raw(0), 1)],
	['a struct without length', () => update(1, raw(0), 0)],
	['letters without any', () => update(1, raw(4), 1, 'notes', '')],
	['letters that are none', () => update(1, raw(4), 1, 'notes', 2, raw(0xc3, 0x28))],
	['a gap inside', () => update(2, raw(10), 5, raw(0), 1)],
	['another encoding', () => Y.convertUpdateFormatV1ToV2(made((notes) => notes.set('a', 1)))],
	['something after the end', () => new Uint8Array([...made((notes) => notes.set('a', 1)), 0])],
	['JSON', () => update(1, raw(2), 1, 'notes', 1, '{}')],
	['bytes', () => made((notes) => notes.set('a', new Uint8Array(3)))],
	['something embedded', () => made((notes) => notes.set('a', withEmbed()))],
	['formatting', () => made((notes) => notes.set('a', formatted()))],
	['a list', () => made((notes) => notes.set('a', new Y.Array()))],
	['XML', () => made((notes) => notes.set('a', new Y.XmlElement('p')))],
	['a type nobody knows', () => update(1, raw(7 | 32), 1, 'notes', 'k', 9)],
	['content nobody knows', () => update(1, raw(31 | 32), 1, 'notes', 'k', 1)],
	['an unknown root', () => update(1, raw(7 | 32), 1, 'other', 'k', 1)],
	['a key out of size', () => made((notes) => notes.set('x'.repeat(limits.keyLength + 1), 1))],
	['a value out of size', () => made((notes) => notes.set('a', 'x'.repeat(limits.valueBytes)))],
	['a value nested without end', () => value(deep(300_000))],
	['a value nested too deep', () => value(deep(limits.nestingDepth + 1))],
	['a value that declares more than it has', () => value(raw(117, 255, 255, 255, 127))],
	['more values than there are', () => value(raw(126), 2 ** 31)],
	['no value', () => value(raw(), 0)],
	['a value nobody knows', () => value(raw(90))],
	['a value that is not defined', () => value(raw(127))],
	['a big integer', () => value(raw(122, 0, 0, 0, 0, 0, 0, 0, 1))],
	['a reserved key in a value', () => value(bytes(raw(118), 1, '__proto__', raw(126)))],
	['more deletions than there are', () => bytes(0, 1, 7, 1000, 0, 1)],
	['more deletions than may be', () => bytes(0, 1, 7, limits.deletedRanges + 1)],
	['a deletion of nothing', () => bytes(0, 1, 7, 1, 0, 0)],
	['deletions over each other', () => bytes(0, 1, 7, 2, 0, 5, 3, 5)],
	['deletions of one client in two parts', () => bytes(0, 2, 7, 1, 0, 5, 7, 1, 6, 5)]
];

function formatted(): Y.Text {
	const text = new Y.Text();
	text.insert(0, 'fed', { bold: true });
	return text;
}

function withEmbed(): Y.Text {
	const text = new Y.Text();
	text.insertEmbed(0, { image: 'x' });
	return text;
}

describe('an update is not read on where it has', () => {
	it.each(monsters)('%s', (_what, monster) => {
		expect(() => readUpdate(monster())).toThrow(Error);
	});
});

it('what a board is made of is read', () => {
	const doc = newBoardDoc();
	const note = new Y.Map<unknown>();
	note.set('text', new Y.Text('ét 👍'));
	note.set('actionItem', { id: 'x', number: 7 });
	note.set('deletedAt', 1.5);
	note.delete('deletedAt');
	doc.getMap('notes').set('a', note);
	doc.getMap('notes').delete('b');
	const { structs, deleted } = readUpdate(Y.encodeStateAsUpdate(doc));
	expect(structs.map(({ content, key }) => [content, key])).toEqual([
		['map', 'a'],
		['text', 'text'],
		['letters', null],
		['values', 'actionItem']
	]);
	expect(deleted).toEqual([]);
	doc.getMap('notes').delete('a');
	expect(readUpdate(Y.encodeStateAsUpdate(doc)).deleted).toEqual([
		{ client: doc.clientID, clock: 0, length: 8 }
	]);
});
