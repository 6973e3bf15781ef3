import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
	addComment,
	addNote,
	addSection,
	addTheme,
	boardToJson,
	checkBoardShape,
	deleteComment,
	deleteNote,
	editNoteText,
	linkRecommendation,
	mergeNotes,
	moveNote,
	newBoardDoc,
	noteText,
	putUnderTheme,
	readNote,
	renameSection,
	renameTheme,
	setAgreement,
	setNoteColour,
	takeFromTheme,
	unlinkRecommendation,
	type Author
} from '$lib/board';
import { grants, type Grant } from '$lib/domain/workshop/grant';
import { RandomEditor } from '../../../tests/support/randomEdits.ts';
import { Chance } from '../../../tests/support/chance.ts';
import { newPeer } from '../room/peer';
import { readUpdate } from './checkUpdate';
import { ClientIds } from './clientIds';
import { applyEdits, type Edit } from './guard';

/** The server's copy of a board, and those who write on it. */
class Hall {
	readonly doc = newBoardDoc();
	readonly #people: Person[] = [];
	readonly #ids = new ClientIds();
	readonly told: string[] = [];
	#waiting: Edit[] = [];

	join(id: string, grant: Grant): Person {
		const author: Author = { id, name: id, sectorId: null };
		const doc = newBoardDoc();
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(this.doc), this);
		const socket = { send: () => {}, close: () => {}, isBehind: false, onRelief: null };
		const peer = newPeer(socket, { person: { key: id, author }, rights: 'write', grant });
		peer.hasSentAll = true;
		const person = { doc, author, peer };
		doc.on('update', (bytes: Uint8Array, origin: unknown) => {
			if (origin === this) return;
			const update = readUpdate(bytes);
			this.#waiting.push({ from: peer, grant: peer.grant, update, isFirstAnswer: false });
		});
		this.#people.push(person);
		return person;
	}

	/** One tick: all that was written goes to the server, and what it made of it to everybody. */
	tick(): void {
		const { update, refused, putBack } = applyEdits(this.doc, this.#waiting.splice(0), this.#ids);
		expect(refused.size).toBe(0);
		for (const { what } of putBack) this.told.push(what.reason);
		if (update) for (const { doc } of this.#people) Y.applyUpdate(doc, update, this);
		expect(checkBoardShape(this.doc)).toEqual([]);
		for (const { doc } of this.#people) expect(jsonOf(doc)).toEqual(jsonOf(this.doc));
	}
}

interface Person {
	doc: Y.Doc;
	author: Author;
	peer: { grant: Grant };
}

const jsonOf = (doc: Y.Doc) => boardToJson(doc, 'Tavle');

let hall: Hall;
let bo: Person;
let section: string;
let other: string;
let annes: string;
let bos: string;
let theme: string;
let bosComment: string;

beforeEach(() => {
	hall = new Hall();
	const anne = hall.join('anne', 'all');
	bo = hall.join('bo', 'all');
	section = addSection(anne.doc, 'Idéer', 'me');
	other = addSection(anne.doc, 'Parkering', 'me');
	annes = addNote(anne.doc, draft('Annes seddel', anne), 'me');
	linkRecommendation(anne.doc, annes, 'anbefaling', 'me');
	theme = addTheme(anne.doc, { title: 'Tidlig hjælp', noteKeys: [annes] }, 'me');
	hall.tick();
	bos = addNote(bo.doc, draft('Bos seddel', bo), 'me');
	bosComment = addComment(
		bo.doc,
		{ noteKey: annes, text: 'Enig', author: bo.author, writtenAt: 2 },
		'me'
	);
	hall.tick();
	expect(hall.told).toEqual([]);
});

const draft = (text: string, { author }: Person) => ({
	text,
	sectionKey: section,
	author,
	writtenAt: 1
});
const field = (doc: Y.Doc, key: string) => doc.getMap<Y.Map<unknown>>('notes').get(key)!;

/** What Bo tries, and the grants that let him. All lets everybody. */
const attempts: [string, readonly Grant[], (doc: Y.Doc) => void][] = [
	['adds a note', ['addOnly', 'editOwn'], (doc) => void addNote(doc, draft('Ny', bo), 'me')],
	['edits his own note', ['editOwn'], (doc) => editNoteText(doc, bos, 'Bos bedre seddel', 'me')],
	['edits another’s note', [], (doc) => editNoteText(doc, annes, 'Noget helt andet', 'me')],
	['wipes another’s words', [], (doc) => noteText(doc, annes)!.delete(0, 12)],
	['writes in the middle of them', [], (doc) => noteText(doc, annes)!.insert(5, ' IKKE')],
	['colours another’s note', ['move'], (doc) => setNoteColour(doc, annes, 'yellow', 'me')],
	[
		'moves another’s note',
		['move'],
		(doc) => moveNote(doc, annes, { sectionKey: other, beforeKey: null }, 'me')
	],
	[
		'moves his own note',
		['editOwn', 'move'],
		(doc) => moveNote(doc, bos, { sectionKey: other, beforeKey: null }, 'me')
	],
	[
		'puts another’s note in the bin',
		[],
		(doc) => deleteNote(doc, annes, { by: 'bo', at: 3 }, 'me')
	],
	[
		'puts his own note in the bin',
		['editOwn'],
		(doc) => deleteNote(doc, bos, { by: 'bo', at: 3 }, 'me')
	],
	['links another’s note', ['move'], (doc) => linkRecommendation(doc, annes, 'ny', 'me')],
	[
		'takes a link from another’s note',
		['move'],
		(doc) => unlinkRecommendation(doc, annes, 'anbefaling', 'me')
	],
	[
		'changes what kind another’s note is',
		[],
		(doc) => void field(doc, annes).set('kind', 'barrier')
	],
	['merges notes', [], (doc) => mergeNotes(doc, [annes, bos], 'me')],
	['adds a theme', ['move'], (doc) => void addTheme(doc, { title: 'Nyt', noteKeys: [] }, 'me')],
	['names a theme anew', ['move'], (doc) => renameTheme(doc, theme, 'Hjælp i tide', 'me')],
	['takes a note from a theme', ['move'], (doc) => takeFromTheme(doc, theme, annes, 'me')],
	['files a note under a theme', ['move'], (doc) => putUnderTheme(doc, theme, bos, 'me')],
	['adds a section', [], (doc) => void addSection(doc, 'Mit felt', 'me')],
	['renames a section', [], (doc) => renameSection(doc, section, 'Mit', 'me')],
	[
		'comments',
		['react', 'addOnly', 'editOwn', 'move'],
		(doc) =>
			void addComment(doc, { noteKey: annes, text: 'Hvem?', author: bo.author, writtenAt: 3 }, 'me')
	],
	[
		'takes his comment back',
		['react', 'addOnly', 'editOwn', 'move'],
		(doc) => deleteComment(doc, bosComment, { by: 'bo', at: 3 }, 'me')
	],
	['agrees', ['react', 'addOnly', 'editOwn', 'move'], (doc) => setAgreement(doc, annes, 'bo', true)]
];

describe.each(grants.filter((grant) => grant !== 'nothing'))('whoever may %s', (grant) => {
	it.each(attempts)('%s, or is put back', (_, allowed, attempt) => {
		const before = jsonOf(hall.doc);
		bo.peer.grant = grant;
		attempt(bo.doc);
		hall.tick();
		const may = grant === 'all' || allowed.includes(grant);
		if (may) expect(jsonOf(hall.doc)).not.toEqual(before);
		else expect(jsonOf(hall.doc)).toEqual(before);
		expect(hall.told).toEqual(may ? [] : hall.told.map(() => 'notNow'));
		expect(hall.told.length > 0).toBe(!may);
	});
});

it('leaves alone what others do to the same note at the same time', () => {
	const carla = hall.join('carla', 'all');
	bo.peer.grant = 'react';
	editNoteText(carla.doc, annes, 'Annes seddel, af Carla', 'me');
	editNoteText(bo.doc, annes, 'x', 'me');
	moveNote(bo.doc, annes, { sectionKey: other, beforeKey: null }, 'me');
	moveNote(carla.doc, bos, { sectionKey: other, beforeKey: null }, 'me');
	hall.tick();
	expect(readNote(hall.doc, annes)).toMatchObject({ sectionKey: section });
	expect(readNote(hall.doc, annes)?.text).toContain('af Carla');
	expect(readNote(hall.doc, bos)?.sectionKey).toBe(other);
});

it('counts what was written before the phase turned by the old right', () => {
	editNoteText(bo.doc, bos, 'Skrevet i tide', 'me');
	bo.peer.grant = 'react';
	hall.tick();
	expect(readNote(hall.doc, bos)?.text).toBe('Skrevet i tide');
	editNoteText(bo.doc, bos, 'Skrevet for sent', 'me');
	hall.tick();
	expect(readNote(hall.doc, bos)?.text).toBe('Skrevet i tide');
});

describe('nobody gains by', () => {
	it.each([
		['in one update', (work: () => void) => bo.doc.transact(work)],
		['in two of one tick', (work: () => void) => work()]
	])('writing their own name on another’s note, %s', (_, send) => {
		bo.peer.grant = 'editOwn';
		const before = jsonOf(hall.doc);
		send(() => {
			field(bo.doc, annes).set('authorId', 'bo');
			noteText(bo.doc, annes)!.insert(0, 'Det mener Anne: ');
			field(bo.doc, annes).set('deletedAt', 5);
		});
		hall.tick();
		expect(jsonOf(hall.doc)).toEqual(before);
	});

	it('taking a note of theirs out of the bin that somebody else put there', () => {
		const carla = hall.join('carla', 'all');
		deleteNote(carla.doc, bos, { by: 'carla', at: 5 }, 'me');
		hall.tick();
		bo.peer.grant = 'addOnly';
		field(bo.doc, bos).delete('deletedAt');
		hall.tick();
		expect(readNote(hall.doc, bos)?.deletedAt).toBe(5);
	});
});

it('lets what somebody may do stand, where another who may not did it otherwise in the same tick', () => {
	for (let seed = 0; seed < 8; seed += 1) {
		const carla = hall.join(`carla${seed}`, 'all');
		bo.peer.grant = 'react';
		const to = seed % 2 ? section : other;
		moveNote(bo.doc, annes, { sectionKey: to === other ? section : other, beforeKey: null }, 'me');
		noteText(bo.doc, annes)!.delete(0, 2);
		moveNote(carla.doc, annes, { sectionKey: to, beforeKey: null }, 'me');
		editNoteText(carla.doc, annes, `Runde ${seed}`, 'me');
		hall.tick();
		expect(readNote(hall.doc, annes)).toMatchObject({ sectionKey: to, text: `Runde ${seed}` });
	}
});

/** Everything on a board but what one only says about it. */
function withoutTalk(doc: Y.Doc) {
	const { notes, ...rest } = jsonOf(doc);
	return { ...rest, notes: notes.map((note) => ({ ...note, comments: [], agreements: 0 })) };
}

it.each(Array.from({ length: 25 }, (_, seed) => seed + 1))(
	'nothing gets past a grant, whatever somebody does at random (seed %i)',
	(seed) => {
		const random = new Chance(seed);
		const carla = hall.join('carla', 'all');
		const editors = [bo, carla].map(({ doc, author }) => new RandomEditor(doc, author, random));
		for (let step = 0; step < 40; step += 1) {
			bo.peer.grant = 'all';
			editors[1]!.edit();
			editors[0]!.edit();
			hall.tick();
			bo.peer.grant = 'react';
			const before = withoutTalk(hall.doc);
			editors[0]!.edit();
			editors[0]!.edit();
			hall.tick();
			expect(withoutTalk(hall.doc)).toEqual(before);
			// And together with somebody who may: all copies are the same.
			bo.peer.grant = random.oneOf(grants.slice(1))!;
			editors[0]!.edit();
			editors[1]!.edit();
			hall.tick();
		}
	}
);
