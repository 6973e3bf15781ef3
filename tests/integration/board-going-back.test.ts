import { eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { addSection, BIN_KEEPS, deleteNote, readBin, readNotes } from '$lib/board';

import { goBack } from '$lib/server/commands/goBack';
import { boardNote, boardUpdate } from '$lib/server/db/schema';
import { boardMoment } from '$lib/server/documents/boardMoment';
import { boardTimes } from '$lib/server/documents/boardTimes';
import { emptyOldBins } from '$server/realtime/log/emptyOldBins';
import { TestBoards } from '../support/boards.ts';
import type { TestParticipant } from '../support/participant.ts';
import { until } from '../support/until.ts';

const boards = TestBoards.forThisFile();

const isSaved = ({ connection }: TestParticipant) => !connection.unsaved;

/** Pretends that what is stored of a board by now was stored some time ago. */
async function age(boardId: string, milliseconds: number): Promise<void> {
	await boards.db
		.update(boardUpdate)
		.set({ createdAt: sql`${boardUpdate.createdAt} - ${milliseconds / 1000} * interval '1 s'` })
		.where(eq(boardUpdate.boardId, boardId));
}

/** The last moments of the hours in which a board was written on; an hour may have several stops. */
async function timesOf(boardId: string): Promise<Date[]> {
	const times = await boardTimes(boards.db, boardId);
	const isLast = (at: Date, index: number) =>
		(times[index + 1]?.getTime() ?? Infinity) - at.getTime() > 30_000;
	return times.filter(isLast);
}

function back(boardId: string, to: Date): Promise<void> {
	const context = { db: boards.db, actor: boards.project.people.facilitator, now: new Date() };
	return goBack(context, { projectId: boards.project.id, boardId, to });
}

it('gives everybody the board as it was, and keeps what somebody writes meanwhile', async () => {
	const boardId = await boards.newBoard();
	const anna = await boards.join(boardId);
	const bo = await boards.join(boardId, 'facilitator');
	addSection(anna.doc, 'Idéer', null);
	const key = anna.write('Fast kontakt');
	await until(() => bo.texts.length === 1 && isSaved(anna));
	await age(boardId, 60_000);
	anna.edit(key, 'Fast kontaktperson');
	anna.write('Kom til siden');
	await until(() => bo.texts.length === 2 && isSaved(anna));
	const [then] = (await timesOf(boardId)) as [Date];
	bo.drop();
	bo.edit(key, 'Hver ung: Fast kontaktperson');
	await back(boardId, then);
	await until(() => anna.texts.join() === 'Fast kontakt');
	bo.comeBack();
	await until(() => anna.texts.join() === 'Hver ung: Fast kontakt' && isSaved(bo));
	await until(() => bo.texts.join() === 'Hver ung: Fast kontakt');
	const by = boards.project.people.facilitator.userId;
	expect(readBin(anna.doc, Date.now())).toMatchObject([{ text: 'Kom til siden', deletedBy: by }]);
});

it('tells of each time what happened and who did it, and going back is itself such a time', async () => {
	const boardId = await boards.newBoard();
	const anna = await boards.join(boardId);
	const bo = await boards.join(boardId, 'facilitator');
	addSection(anna.doc, 'Idéer', null);
	anna.write('fra Anna');
	await until(() => bo.texts.length === 1 && isSaved(anna));
	await age(boardId, 3_600_000);
	bo.write('fra Bo');
	await until(() => anna.texts.length === 2 && isSaved(bo));
	await age(boardId, 3_600_000);
	const [first, second] = (await timesOf(boardId)) as [Date, Date];
	const moment = await boardMoment(boards.db, boardId, {
		at: second,
		before: first,
		isNamed: true
	});
	expect(moment.sections[0]?.notes.map(({ text }) => text).sort()).toEqual(['fra Anna', 'fra Bo']);
	expect(moment.since).toMatchObject({ added: 1, removed: 0 });
	expect(moment.people).toEqual([boards.project.people.facilitator.name]);
	const early = await boardMoment(boards.db, boardId, { at: first, before: null, isNamed: false });
	expect(early).toMatchObject({ people: null, back: { added: 0, removed: 1 } });

	await back(boardId, first);
	await until(() => anna.texts.join() === 'fra Anna');
	await until(async () => (await timesOf(boardId)).length === 3);
	await back(boardId, second);
	await until(() => anna.texts.length === 2);
});

it('takes the words out of what has lain in the bin for 30 days, by the server’s own clock', async () => {
	const boardId = await boards.newBoard();
	const anna = await boards.join(boardId);
	addSection(anna.doc, 'Idéer', null);
	const [old, fresh] = [anna.write('gammel'), anna.write('slettet med et ur, der går forkert')];
	const at = Date.now() - BIN_KEEPS - 60_000;
	deleteNote(anna.doc, old, { by: null, at }, null);
	await until(() => isSaved(anna));
	await age(boardId, BIN_KEEPS + 60_000);
	deleteNote(anna.doc, fresh, { by: null, at }, null);
	const copied = async () =>
		boards.db.select().from(boardNote).where(eq(boardNote.boardId, boardId));
	await until(async () => (await copied()).filter(({ deletedAt }) => deletedAt).length === 2);
	await emptyOldBins(boards.database, boards.server.realtime.editBoard);
	const words = () => readNotes(anna.doc, { deleted: true }).map(({ text }) => text);
	await until(() => words().includes(''));
	expect(words().sort()).toEqual(['', 'slettet med et ur, der går forkert']);
});
