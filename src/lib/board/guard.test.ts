import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
	addComment,
	addLine,
	addNote,
	addSection,
	addTheme,
	checkBoardShape,
	COMMENT_TEXT_MAX,
	deleteComment,
	editSection,
	guardBoard,
	newBoardDoc,
	readAgreements,
	readComments,
	readNote,
	readSections,
	readThemes,
	renameTheme,
	setAgreement,
	type Author,
	type PutBack
} from './index';

const CPR = 'om 010190-1234';
const author = (id: string | null): Author => ({ id, name: id, sectorId: null });

/** The server's copy, and what it has put back. */
let board: Y.Doc;
let putBack: Pick<PutBack, 'reason' | 'noteKey'>[];

/** Somebody at the board: their copy, which sends each edit to the server and hears what came of it. */
function person(id: string | null, doc = new Y.Doc()) {
	Y.applyUpdate(doc, Y.encodeStateAsUpdate(board), 'server');
	const say = (work: (doc: Y.Doc) => void) => {
		work(doc);
		board.transact((transaction) => {
			Y.applyUpdate(board, Y.encodeStateAsUpdate(doc));
			// As the server does: else Yjs takes the edits of others for its own.
			transaction.local = true;
			const authorOf = (client: number) => (client === doc.clientID ? author(id) : null);
			for (const { reason, noteKey } of guardBoard(transaction, authorOf))
				putBack.push({ reason, noteKey });
		});
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(board), 'server');
		expect(checkBoardShape(board)).toEqual([]);
	};
	return { doc, say };
}

const commentsOn = (key: string) => readComments(board).get(key) ?? [];
const agreeing = (key: string) => [...(readAgreements(board).get(key) ?? [])].sort();
/** All that is stored of the board, as far as it is letters. */
const everything = () => Buffer.from(Y.encodeStateAsUpdate(board)).toString('latin1');

let note: string;
let section: string;

beforeEach(() => {
	[board, putBack] = [newBoardDoc(), []];
	const anne = person('anne');
	anne.say((doc) => {
		section = addSection(doc, 'Idéer', 'me');
		note = addNote(
			doc,
			{ text: 'en seddel', sectionKey: section, author: author('anne'), writtenAt: 1 },
			'me'
		);
	});
});

function comment(by: ReturnType<typeof person>, text: string, as = author('anne')): string {
	let key = '';
	by.say((doc) => (key = addComment(doc, { noteKey: note, text, author: as, writtenAt: 2 }, 'me')));
	return key;
}
const setIn = (doc: Y.Doc, root: string, key: string, field: string, value: unknown) =>
	doc.getMap<Y.Map<unknown>>(root).get(key)?.set(field, value);

describe('a comment', () => {
	it('carries the name of who sent it, whatever it claims', () => {
		comment(person('bo'), 'Enig i det', { id: 'anne', name: 'Anne', sectorId: 'x' });
		expect(commentsOn(note)).toMatchObject([
			{ text: 'Enig i det', authorId: 'bo', authorName: 'bo', sectorId: null }
		]);
	});

	it.each([
		['text', 'noget helt andet'],
		['note', 'enandenseddel'],
		['authorName', 'Borgmesteren'],
		['writtenAt', 0]
	])('stays as it was said: its %s is put back when another changes it', (field, value) => {
		const key = comment(person('anne'), 'Det sagde jeg');
		const [before] = commentsOn(note);
		person('bo').say((doc) => setIn(doc, 'comments', key, field, value));
		expect(commentsOn(note)).toEqual([before]);
		expect(putBack).toEqual([{ reason: 'notYours', noteKey: note }]);
	});

	it('is not taken away, only put in the bin, and it is known by whom', () => {
		const key = comment(person('anne'), 'Det sagde jeg');
		person('bo').say((doc) => setIn(doc, 'comments', key, 'text', ''));
		expect(commentsOn(note)).toMatchObject([{ text: 'Det sagde jeg' }]);
		person('bo').say((doc) => deleteComment(doc, key, { by: 'anne', at: 3 }, 'me'));
		expect(commentsOn(note)).toEqual([]);
		expect(board.getMap<Y.Map<unknown>>('comments').get(key)?.get('deletedBy')).toBe('bo');
	});

	it('with a CPR-like number is not taken in', () => {
		comment(person('anne'), CPR);
		expect(commentsOn(note)).toEqual([]);
		expect(putBack).toEqual([{ reason: 'cprLike', noteKey: note }]);
		expect(everything()).not.toContain('1234');
	});

	it('cannot get one afterwards', () => {
		const key = comment(person('anne'), 'Det sagde jeg');
		person('anne').say((doc) => setIn(doc, 'comments', key, 'text', CPR));
		expect(commentsOn(note)).toMatchObject([{ text: 'Det sagde jeg' }]);
		expect(everything()).not.toContain('1234');
	});

	it('that is too long is not taken in', () => {
		comment(person('anne'), 'x'.repeat(COMMENT_TEXT_MAX + 1));
		expect(commentsOn(note)).toEqual([]);
		expect(putBack).toEqual([{ reason: 'tooLong', noteKey: note }]);
	});
});

describe('agreement', () => {
	it('is everybody’s own, given and taken back', () => {
		const [anne, bo] = [person('anne'), person('bo')];
		anne.say((doc) => setAgreement(doc, note, 'anne', true));
		bo.say((doc) => setAgreement(doc, note, 'bo', true));
		expect(agreeing(note)).toEqual(['anne', 'bo']);
		anne.say((doc) => setAgreement(doc, note, 'anne', false));
		expect(agreeing(note)).toEqual(['bo']);
		expect(putBack).toEqual([]);
	});

	it('in another’s name does not count', () => {
		person('bo').say((doc) => setAgreement(doc, note, 'anne', true));
		expect(agreeing(note)).toEqual([]);
		expect(putBack).toEqual([{ reason: 'notYours', noteKey: note }]);
	});

	it('of another is not taken away, neither by no nor by nothing', () => {
		person('anne').say((doc) => setAgreement(doc, note, 'anne', true));
		person('bo').say((doc) => setAgreement(doc, note, 'anne', false));
		expect(agreeing(note)).toEqual(['anne']);
		person('bo').say((doc) => doc.getMap('agreements').delete(`${note}.anne`));
		expect(agreeing(note)).toEqual(['anne']);
	});

	it('under a made-up name is for those alone who have none', () => {
		person('bo').say((doc) => setAgreement(doc, note, 'x12345678', true));
		expect(agreeing(note)).toEqual([]);
		person(null).say((doc) => setAgreement(doc, note, 'x12345678', true));
		expect(agreeing(note)).toEqual(['x12345678']);
		person(null).say((doc) => setAgreement(doc, note, 'anne', true));
		expect(agreeing(note)).toEqual(['x12345678']);
	});

	it('is yes or no, and nothing else', () => {
		person('bo').say((doc) => doc.getMap('agreements').set(`${note}.bo`, 17));
		person('bo').say((doc) => doc.getMap('agreements').set('hvad som helst', true));
		expect(board.getMap('agreements').toJSON()).toEqual({});
	});
});

describe('a CPR-like number', () => {
	it.each([
		['title', CPR],
		['help', CPR],
		['axisX', { name: CPR, low: '', high: '' }],
		['axisY', { name: '', low: CPR, high: '' }]
	])('is no %s of a section', (field, value) => {
		person('bo').say((doc) => setIn(doc, 'sections', section, field, value));
		expect(everything()).not.toContain('1234');
		expect(readSections(board)[0]?.title).toBe('Idéer');
		expect(putBack[0]?.reason).toBe('cprLike');
	});

	it('is no name of a row', () => {
		person('bo').say((doc) => {
			editSection(doc, section, { layout: 'matrix' }, 'me');
			addLine(doc, section, 'row', { title: CPR }, 'me');
		});
		expect(readSections(board)[0]).toMatchObject({ layout: 'matrix', rows: [] });
		expect(everything()).not.toContain('1234');
	});

	it('is no name of a theme, neither a new one’s nor an old one’s', () => {
		let key = '';
		const bo = person('bo');
		bo.say((doc) => (key = addTheme(doc, { title: 'Tidlig hjælp', noteKeys: [] }, 'me')));
		bo.say((doc) => renameTheme(doc, key, CPR, 'me'));
		expect(readThemes(board).map(({ title }) => title)).toEqual(['Tidlig hjælp']);
		bo.say((doc) => void addTheme(doc, { title: CPR, noteKeys: [] }, 'me'));
		expect(everything()).not.toContain('1234');
	});
});

describe('a note', () => {
	it.each([
		['kind', 'ordre'],
		['colour', 'usynlig'],
		['mergedInto', { her: 1 }],
		['text', 'ingen tekst']
	])('is put back when its %s is none', (field, value) => {
		person('bo').say((doc) => setIn(doc, 'notes', note, field, value));
		expect(readNote(board, note)).toMatchObject({ kind: 'idea', colour: null, mergedInto: null });
		expect(putBack[0]?.reason).toBe('malformed');
	});

	it('that is made part of itself, or of nothing, is still on the board', () => {
		for (const into of [note, 'ukendt']) {
			person('bo').say((doc) => setIn(doc, 'notes', note, 'mergedInto', into));
			expect(readNote(board, note)?.text).toBe('en seddel');
		}
	});
});
