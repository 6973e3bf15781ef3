import { randomUUID } from 'node:crypto';
import { asc, eq, sql } from 'drizzle-orm';
import { afterEach, expect, it, vi } from 'vitest';
import {
	addNote,
	addSection,
	addTheme,
	deleteNote,
	deleteTheme,
	editNoteText,
	editSection,
	linkRecommendation,
	mergeNotes,
	moveNote,
	putUnderTheme,
	readNotes,
	readSections,
	readThemes,
	removeSection,
	renameSection,
	takeOutPart,
	unlinkRecommendation,
	wholeOf
} from '$lib/board';
import {
	boardNote,
	boardNoteRecommendation,
	boardProjection,
	boardSection,
	boardTheme,
	boardThemeNote
} from '$lib/server/db/schema';
import { log as logger } from '$lib/server/log';
import { rebuildProjection } from '$server/realtime/index';
import type { BoardLog } from '$server/realtime/log/log';
import { Projection } from '$server/realtime/log/projection';
import { LoggedDoc, withLog } from '../support/boardLog.ts';
import { TestBoards } from '../support/boards.ts';
import { until } from '../support/until.ts';

const boards = TestBoards.forThisFile({ keepBoardsFor: 5 });
const author = { id: null, name: 'Anna', sectorId: null };
const written: Projection[] = [];
afterEach(() => written.splice(0).forEach((projection) => projection.stop()));

/** A stored document and its readable copy, as a keeper ties them together. */
class Copied extends LoggedDoc {
	readonly projection: Projection;
	/** How often something was written. */
	writes = 0;

	constructor(log: BoardLog, boardId: string, projectedId: number | null = null, through = 0) {
		super(log, boardId);
		this.projection = new Projection({
			sql: boards.database.sql,
			boardId,
			doc: this.doc,
			throughId: through,
			projectedId,
			isPrivate: false,
			onWritten: () => (this.writes += 1)
		});
		written.push(this.projection);
	}

	override async edit(change: Parameters<LoggedDoc['edit']>[0]): Promise<number> {
		const row = super.edit(change);
		this.projection.sent();
		this.projection.stored(await row);
		return row;
	}
}

async function copyOf(boardId: string) {
	const notes = await boards.db
		.select()
		.from(boardNote)
		.where(eq(boardNote.boardId, boardId))
		.orderBy(asc(boardNote.noteKey));
	const sections = await boards.db
		.select()
		.from(boardSection)
		.where(eq(boardSection.boardId, boardId))
		.orderBy(asc(boardSection.position));
	const links = await boards.db
		.select()
		.from(boardNoteRecommendation)
		.where(eq(boardNoteRecommendation.boardId, boardId));
	const themes = await boards.db
		.select()
		.from(boardTheme)
		.where(eq(boardTheme.boardId, boardId))
		.orderBy(asc(boardTheme.position));
	const themeNotes = await boards.db
		.select()
		.from(boardThemeNote)
		.where(eq(boardThemeNote.boardId, boardId));
	const [followed] = await boards.db
		.select()
		.from(boardProjection)
		.where(eq(boardProjection.boardId, boardId));
	const throughId = followed?.throughId ?? null;
	return { notes, sections, links, themes, themeNotes, throughId };
}

/** What the copy says, in the document's words, section by section. */
function said({ notes, sections, links, themes, themeNotes }: Awaited<ReturnType<typeof copyOf>>) {
	const place = (key: string) => sections.findIndex(({ sectionKey }) => sectionKey === key);
	return {
		sections: sections.map(({ sectionKey, title }) => ({ key: sectionKey, title })),
		themes: themes.map(({ themeKey, title }) => ({
			title,
			noteKeys: themeNotes
				.filter((link) => link.themeKey === themeKey)
				.map(({ noteKey }) => noteKey)
				.sort()
		})),
		notes: notes
			.map((note) => ({
				key: note.noteKey,
				sectionKey: note.sectionKey,
				order: note.order,
				text: note.text,
				wholeKey: note.mergedInto ?? note.noteKey,
				recommendationIds: links
					.filter(({ noteKey }) => noteKey === note.noteKey)
					.map(({ recommendationId }) => recommendationId)
					.sort()
			}))
			.sort((a, b) => place(a.sectionKey) - place(b.sectionKey) || (a.order < b.order ? -1 : 1))
	};
}

function meant({ doc }: LoggedDoc) {
	return {
		sections: readSections(doc).map(({ key, title }) => ({ key, title })),
		themes: readThemes(doc).map(({ title, noteKeys }) => ({
			title,
			noteKeys: noteKeys.toSorted()
		})),
		notes: readNotes(doc, { deleted: true, parts: true }).map(
			({ key, sectionKey, order, text, recommendationIds }) => ({
				key,
				sectionKey,
				order,
				text,
				wholeKey: wholeOf(doc, key),
				recommendationIds
			})
		)
	};
}

const draft = (text: string, sectionKey: string) => ({ text, sectionKey, author, writtenAt: 0 });

it('says what the document says after every kind of change', () =>
	withLog(boards.database, async (log) => {
		const board = new Copied(log, await boards.newBoard());
		const [one, two] = boards.project.source.recommendations;
		let [first, second, third, key, other, theme] = ['', '', '', '', '', ''];
		const bin = { by: null, at: 1 };
		const steps: ((doc: (typeof board)['doc']) => void)[] = [
			(doc) => (first = addSection(doc, 'Idéer', null)),
			(doc) => (second = addSection(doc, 'Æbler', null)),
			(doc) => (key = addNote(doc, draft('en', first), null)),
			(doc) => (other = addNote(doc, draft('to', first), null)),
			(doc) => addNote(doc, draft('tre', second), null),
			(doc) => addNote(doc, draft('uden felt', 'ukendt'), null),
			(doc) => editNoteText(doc, key, 'en, rettet', null),
			(doc) => linkRecommendation(doc, key, one.id, null),
			(doc) => linkRecommendation(doc, key, two.id, null),
			(doc) => unlinkRecommendation(doc, key, one.id, null),
			(doc) => moveNote(doc, key, { sectionKey: second, beforeKey: null }, null),
			(doc) => renameSection(doc, second, 'Pærer', null),
			(doc) => (theme = addTheme(doc, { title: 'Skole', noteKeys: [key] }, null)),
			(doc) => putUnderTheme(doc, theme, other, null),
			(doc) => mergeNotes(doc, [key, other], null),
			(doc) => takeOutPart(doc, other, null),
			(doc) => deleteNote(doc, other, bin, null),
			(doc) => deleteTheme(doc, theme, bin, null),
			(doc) => (third = addSection(doc, 'Parkering', null)),
			(doc) => removeSection(doc, third, { toKey: first, ...bin }, null),
			// It is seen again for as long as a note is in it.
			(doc) => moveNote(doc, key, { sectionKey: third, beforeKey: null }, null),
			(doc) => moveNote(doc, key, { sectionKey: second, beforeKey: null }, null),
			// Its notes are shown in the section that is left.
			(doc) => doc.getMap('sections').delete(first),
			(doc) => doc.getMap('notes').delete(key)
		];
		for (const step of steps) {
			const before = board.writes;
			await board.edit(step);
			await until(() => board.writes > before);
			const copy = await copyOf(board.boardId);
			expect(said(copy)).toEqual(meant(board));
			expect(copy.throughId).toBe(board.throughId);
		}
		expect(meant(board).notes).toHaveLength(3);
	}));

it('holds what the database has no place for as near as can be', () =>
	withLog(boards.database, async (log) => {
		const board = new Copied(log, await boards.newBoard());
		await board.edit((doc) => addNote(doc, draft('nul \0 og \ud83c halv', 's'), null));
		await until(() => board.writes === 1);
		expect((await copyOf(board.boardId)).notes[0]?.text).toBe('nul  og \ufffd halv');
	}));

it('writes only what changed, and nothing at all of a board it has followed to the end', () =>
	withLog(boards.database, async (log) => {
		const board = new Copied(log, await boards.newBoard());
		let key = '';
		await board.edit((doc) => (key = addNote(doc, draft('en', 's'), null)));
		await board.edit((doc) => addNote(doc, draft('to', 's'), null));
		await until(async () => (await copyOf(board.boardId)).throughId === board.throughId);
		await boards.db.update(boardNote).set({ text: 'kun i kopien' });
		await board.edit((doc) => editNoteText(doc, key, 'en, rettet', null));
		await until(async () => (await copyOf(board.boardId)).throughId === board.throughId);
		const texts = async () => (await copyOf(board.boardId)).notes.map(({ text }) => text).sort();
		expect(await texts()).toEqual(['en, rettet', 'kun i kopien']);
		await board.projection.finish();

		const { boardId, throughId } = board;
		const again = new Copied(log, boardId, throughId, throughId);
		await again.projection.finish();
		expect(again.writes).toBe(0);
		expect(await texts()).toContain('kun i kopien');
	}));

it('is written anew where it has not followed the log, in parts, and loses what is no more', () =>
	withLog(boards.database, async (log) => {
		const board = new LoggedDoc(log, await boards.newBoard());
		await board.edit((doc) => {
			const sectionKey = addSection(doc, 'Idéer', null);
			for (let count = 0; count < 300; count += 1)
				addNote(doc, draft(`seddel ${count}`, sectionKey), null);
		});
		await boards.db.insert(boardNote).values({
			boardId: board.boardId,
			noteKey: 'findes ikke',
			sectionKey: 's',
			text: 'gammel',
			kind: 'idea',
			writtenAt: new Date()
		});
		for (const spoil of [
			sql`delete from board_projection`,
			sql`update board_projection set through_id = through_id - 1`,
			sql`update board_projection set through_id = 0`
		]) {
			await boards.db.execute(spoil);
			await boards.db.execute(sql`update board_note set text = 'spoilt', order_key = ''`);
			await rebuildProjection(boards.database, board.boardId);
			const copy = await copyOf(board.boardId);
			expect(said(copy)).toEqual(meant(board));
			expect(copy.throughId).toBe(board.throughId);
		}
	}));

it('is written anew where somebody else has written it meanwhile', () =>
	withLog(boards.database, async (log) => {
		const board = new Copied(log, await boards.newBoard());
		await board.edit((doc) => addNote(doc, draft('en', 's'), null));
		await until(() => board.writes === 1);
		await boards.db.update(boardProjection).set({ throughId: 1 });
		await boards.db.delete(boardNote).where(eq(boardNote.boardId, board.boardId));
		await board.edit((doc) => addNote(doc, draft('to', 's'), null));
		await until(async () => (await copyOf(board.boardId)).throughId === board.throughId);
		expect(said(await copyOf(board.boardId))).toEqual(meant(board));
	}));

it('says which delindsats a section and its lines stand for, and which lines a note is put in', () =>
	withLog(boards.database, async (log) => {
		const board = new Copied(log, await boards.newBoard());
		const [whole, line] = [randomUUID(), randomUUID()];
		await board.edit((doc) => {
			const key = addSection(
				doc,
				{
					title: 'Hvad gør vi?',
					layout: 'matrix',
					subject: { kind: 'workstream', id: whole },
					rows: [{ title: 'Skole' }],
					columns: [{ title: 'Behandling', subject: { kind: 'workstream', id: line } }]
				},
				null
			);
			const [section] = readSections(doc);
			const place = { row: section!.rows[0]!.key, column: section!.columns[0]!.key };
			addNote(doc, { ...draft('en', key), ...place }, null);
		});
		await until(() => board.writes === 1);
		const { notes, sections } = await copyOf(board.boardId);
		const [section] = readSections(board.doc);
		const columnKey = section!.columns[0]!.key;
		expect(notes).toMatchObject([{ rowKey: section!.rows[0]!.key, columnKey }]);
		expect(sections).toMatchObject([{ workstreams: { '': whole, [`column:${columnKey}`]: line } }]);

		await board.edit((doc) => editSection(doc, section!.key, { subject: null }, null));
		await until(() => board.writes === 2);
		const after = await copyOf(board.boardId);
		expect(after.sections).toMatchObject([{ workstreams: { [`column:${columnKey}`]: line } }]);
		expect(Object.keys(after.sections[0]!.workstreams)).toHaveLength(1);
	}));

it('goes on where writing it failed', () =>
	withLog(boards.database, async (log) => {
		const board = new Copied(log, await boards.newBoard());
		await board.edit((doc) => addNote(doc, draft('en', 's'), null));
		await until(() => board.writes === 1);
		const said = vi.spyOn(logger, 'error');
		await boards.db.execute(sql`alter table board_note rename to board_note_away`);
		try {
			await board.edit((doc) => addNote(doc, draft('to', 's'), null));
			await until(() => said.mock.calls.length > 0);
			expect(board.writes).toBe(1);
			await board.edit((doc) => addNote(doc, draft('tre', 's'), null));
		} finally {
			await boards.db.execute(sql`alter table board_note_away rename to board_note`);
			said.mockRestore();
		}
		await until(() => board.writes === 2);
		const copy = await copyOf(board.boardId);
		expect(copy.throughId).toBe(board.throughId);
		expect(copy.notes.map(({ text }) => text).sort()).toEqual(['en', 'to', 'tre']);
	}));

it('never says what is not stored', async () => {
	const boardId = await boards.newBoard();
	const [anna, bo] = [await boards.join(boardId), await boards.join(boardId)];
	const key = anna.write('gemt');
	await anna.stored();
	await boards.db.transaction(async (tx) => {
		await tx.execute(sql`lock table board_update in exclusive mode`);
		anna.edit(key, 'ikke gemt');
		bo.write('heller ikke');
		await until(() => bo.texts.includes('ikke gemt'));
		await until(async () => (await copyOf(boardId)).notes.length > 0);
		expect((await copyOf(boardId)).notes.map(({ text }) => text)).toEqual(['gemt']);
		expect(anna.connection.unsaved).toBe(true);
	});
	await Promise.all([anna.stored(), bo.stored()]);
	await until(async () => (await copyOf(boardId)).notes.length === 2);
	const copy = await copyOf(boardId);
	expect(copy.notes.map(({ text }) => text).sort()).toEqual(['heller ikke', 'ikke gemt']);
});
