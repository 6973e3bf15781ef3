import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addNote, newBoardDoc, newBoardUpdate, noteText, readSections } from '$lib/board';
import { limits } from '$lib/protocol/limits';
import {
	writeUpdate,
	type IdSpec,
	type StructSpec,
	type UpdateSpec
} from '../../../tests/support/hostileUpdate';
import { readUpdate } from './checkUpdate';
import { fitUpdate, type Fit } from './fitUpdate';

const plain: StructSpec = {
	kind: 4,
	origin: null,
	rightOrigin: null,
	parent: 'notes',
	key: null,
	length: 1,
	letters: 'x',
	value: 1,
	values: 1,
	type: 1
};
const LETTERS = 4;
const TYPE = 7;
const VALUE = 8;

let doc: Y.Doc;
let note: Y.Map<unknown>;
let text: Y.Text;
let noteKey: string;
beforeEach(() => {
	doc = newBoardDoc();
	// Whoever wrote what is there; the document itself is the server's.
	const anna = new Y.Doc();
	Y.applyUpdate(anna, newBoardUpdate(['Idéer']));
	const sectionKey = readSections(anna)[0]?.key ?? '';
	const author = { id: null, name: null, sectorId: null };
	noteKey = addNote(anna, { text: 'én 👍 to', sectionKey, author, writtenAt: 1 }, null);
	Y.applyUpdate(doc, Y.encodeStateAsUpdate(anna));
	note = doc.getMap<Y.Map<unknown>>('notes').get(noteKey) as Y.Map<unknown>;
	text = noteText(doc, noteKey) as Y.Text;
});

const idOf = (item: Y.Item | null | undefined, offset = 0): IdSpec => ({
	at: 'anywhere',
	client: item?.id.client ?? 0,
	clock: (item?.id.clock ?? 0) + offset
});
/** The nth letter of the note. */
const letter = (nth: number) => idOf(text._start, nth);
const own = (client: number, clock: number): IdSpec => ({ at: 'anywhere', client, clock });
const entryOf = (key: string) => doc.getMap<unknown>('notes')._map.get(key);
const anna = () => entryOf(noteKey)?.id.client ?? 0;

const part = (client: number, ...structs: Partial<StructSpec>[]): UpdateSpec['parts'][number] => ({
	client,
	shift: 0,
	lie: 0,
	structs: structs.map((struct) => ({ ...plain, ...struct }))
});
/** How it fits; what falls into parts is applied but for the last. */
function fit(parts: UpdateSpec['parts'], deletes: UpdateSpec['deletes'] = []): Fit | null {
	const update = readUpdate(writeUpdate(doc, { parts, deletes }));
	for (;;) {
		const found = fitUpdate(doc, update);
		if (!found?.isPart) return found;
		Y.applyUpdate(doc, found.bytes);
	}
}
const by = (...structs: Partial<StructSpec>[]) => [part(1, ...structs)];

describe('an update that fits', () => {
	it('says whose it is, and is applied as it came', () => {
		const bytes = writeUpdate(doc, { parts: by({ origin: letter(1) }), deletes: [] });
		expect(fitUpdate(doc, readUpdate(bytes))).toEqual({
			bytes,
			clients: new Set([1]),
			isPart: false
		});
	});

	it('is cut to what is new', () => {
		const whole = Y.encodeStateAsUpdate(doc);
		expect(fitUpdate(doc, readUpdate(whole))?.clients).toEqual(new Set());
		const other = new Y.Doc();
		Y.applyUpdate(other, whole);
		noteText(other, noteKey)?.insert(0, 'ny ');
		const fitted = fitUpdate(doc, readUpdate(Y.encodeStateAsUpdate(other)));
		expect(fitted?.clients).toEqual(new Set([other.clientID]));
		expect(fitted?.bytes.length).toBeLessThan(whole.length);
	});

	it('may go on behind letters whose note is gone', () => {
		const typed = new Y.Doc();
		Y.applyUpdate(typed, Y.encodeStateAsUpdate(doc));
		noteText(typed, noteKey)?.insert(0, 'ab');
		const first = Y.encodeStateAsUpdate(typed, Y.encodeStateVector(doc));
		Y.applyUpdate(doc, first);
		noteText(typed, noteKey)?.insert(2, 'cd');
		doc.getMap('notes').delete(noteKey);
		// Both at once, and half of it is known: as after a connection that broke.
		const later = Y.encodeStateAsUpdate(typed);
		const fitted = fitUpdate(doc, readUpdate(later));
		Y.applyUpdate(doc, fitted?.bytes ?? new Uint8Array());
		expect(Y.getState(doc.store, typed.clientID)).toBe(4);
		expect(doc.store.pendingStructs).toBeNull();
	});

	it('finds its way through the work of several at once', () => {
		const parts = [
			part(1, { origin: letter(1) }, { origin: own(2, 1) }),
			part(2, { origin: own(1, 0) }, { origin: own(2, 0) })
		];
		expect(fit(parts)?.clients).toEqual(new Set([1, 2]));
	});
});

describe('an update waits for something unknown that', () => {
	it.each<[string, () => ReturnType<typeof fit>]>([
		['begins later than the document ends', () => fit([{ ...part(1, {}), shift: 1 }])],
		['builds on another’s next letter', () => fit(by({ origin: own(anna(), 10_000) }))],
		['lies in a type nobody has', () => fit(by({ parent: own(99, 0) }))],
		['deletes what nobody has written', () => fit([], [{ id: own(99, 0), length: 1 }])],
		['deletes beyond the end', () => fit([], [{ id: letter(0), length: 10_000 }])]
	])('%s', (_what, tried) => {
		expect(tried()).toBeNull();
	});
});

const text1 = (): Partial<StructSpec> => ({ kind: LETTERS, parent: idOf(text._item) });
const field = (key: string): Partial<StructSpec> => ({
	kind: VALUE,
	parent: idOf(note._item),
	key
});

describe('an update is broken that', () => {
	it.each<[string, () => UpdateSpec['parts'], (() => UpdateSpec['deletes'])?]>([
		['builds on itself', () => by({ origin: own(1, 0) })],
		['builds on what comes later', () => by({ origin: own(1, 1) }, { origin: letter(0) })],
		[
			'goes round in a circle',
			() => [part(1, { origin: own(2, 0) }), part(2, { origin: own(1, 0) })]
		],
		['speaks for the server', () => [part(doc.clientID, { origin: letter(0) })]],
		[
			'has too many new writers',
			() => Array.from({ length: 21 }, (_, at) => part(at + 1, text1()))
		],
		['puts letters in a map', () => by({ ...field('kind'), kind: LETTERS })],
		['puts a value in a text', () => by({ ...text1(), kind: VALUE })],
		['puts a type in a text', () => by({ ...text1(), kind: TYPE })],
		['puts letters under a key of a text', () => by({ ...text1(), key: 'k' })],
		['puts a value in a map without a key', () => by({ ...field('x'), key: null })],
		['takes letters for a type', () => by({ parent: letter(0) })],
		['takes a value for a type', () => by({ ...field('x'), parent: idOf(note._map.get('kind')) })],
		[
			'lies beside a letter and a value',
			() => by({ origin: letter(0), rightOrigin: idOf(note._map.get('kind')) })
		],
		[
			'lies between a letter and one before it',
			() => by({ origin: letter(2), rightOrigin: letter(1) })
		],
		['lies between a letter and itself', () => by({ origin: letter(1), rightOrigin: letter(1) })],
		[
			'lies, of what it brings, between one and the one before',
			() => by({ ...text1(), letters: 'ab' }, { origin: own(1, 1), rightOrigin: own(1, 0) })
		],
		[
			'lies in front of a value',
			() => by({ kind: VALUE, rightOrigin: idOf(note._map.get('kind')) })
		],
		['cuts a character in two', () => by({ origin: letter(3) })],
		['cuts a character in two from behind', () => by({ rightOrigin: letter(4) })],
		['deletes half a character', () => [], () => [{ id: letter(4), length: 1 }]],
		[
			'is nested too deep',
			() =>
				by(
					...Array.from({ length: limits.nestingDepth + 1 }, (_, at) => ({
						kind: TYPE,
						key: 'k',
						parent: at === 0 ? 'notes' : own(1, at - 1)
					}))
				)
		],
		['puts another note in the place of one', () => by({ kind: TYPE, key: noteKey })],
		['puts a value in the place of a note', () => by({ kind: VALUE, key: noteKey })],
		['puts another text in a note', () => by({ ...field('text'), kind: TYPE, type: 2 })],
		['puts a value in the place of the text', () => by({ kind: VALUE, origin: idOf(text._item) })],
		['puts other links in a note', () => by({ ...field('recommendations'), kind: TYPE })],
		['deletes a note', () => [], () => [{ id: idOf(note._item), length: 1 }]],
		['deletes the text of a note', () => [], () => [{ id: idOf(text._item), length: 1 }]],
		['deletes a section', () => [], () => [{ id: idOf(sectionItem()), length: 1 }]],
		[
			'deletes everything there is',
			() => [],
			() => [{ id: own(anna(), 0), length: Y.getState(doc.store, anna()) }]
		]
	])('%s', (_what, parts, deletes = () => []) => {
		expect(() => fit(parts(), deletes())).toThrow(Error);
	});

	it('takes more steps than a night’s work', () => {
		// Each one in front of the one before, all of them behind the same letter.
		const many = (count: number) =>
			by(...Array.from({ length: count }, () => ({ origin: letter(0), rightOrigin: letter(1) })));
		expect(fit(many(1000))).not.toBeNull();
		expect(() => fit(many(4000))).toThrow('too many structs in one place');
	});

	it('deletes more apart than anybody does', () => {
		const letters = by({ ...text1(), letters: 'x'.repeat(60_000) });
		const ranges = (count: number) =>
			Array.from({ length: count }, (_, at) => ({ id: own(1, 2 * at), length: 1 }));
		const update = { ...readUpdate(writeUpdate(doc, { parts: letters, deletes: [] })) };
		const withDeleted = (count: number) => ({
			...update,
			deleted: ranges(count).map(({ id, length }) => ({
				...(id as { client: number; clock: number }),
				length
			}))
		});
		expect(fitUpdate(doc, withDeleted(limits.deletions))).not.toBeNull();
		expect(() => fitUpdate(doc, withDeleted(limits.deletions + 1))).toThrow('too many deletions');
	});
});

function sectionItem(): Y.Item | undefined {
	return [...doc.getMap<unknown>('sections')._map.values()][0];
}

it('what the server once removed may come back as removed, where that is believed', () => {
	const deletes = [{ id: idOf(note._item), length: 1 }];
	const update = readUpdate(writeUpdate(doc, { parts: [], deletes }));
	expect(fitUpdate(doc, update, { mayRemoveTypes: true })).not.toBeNull();
});
