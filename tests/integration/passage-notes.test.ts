import { expect, it } from 'vitest';
import { linkPassage } from '$lib/server/commands/passage/linkPassage';
import { notePassage } from '$lib/server/commands/passage/notePassage';
import { TestBoards } from '../support/boards.ts';
import { newVersion } from '../support/sourceVersion.ts';
import { until } from '../support/until.ts';

const boards = TestBoards.forThisFile();
const context = () => ({
	db: boards.db,
	actor: boards.project.people.facilitator,
	now: new Date()
});

it('writes a passage on its board once, with its writer and what it is about', async () => {
	const { project, server } = boards;
	const version = await newVersion(boards.db, project);
	const selection = { projectId: project.id, ...version.select('Ventetid koster.') };
	const [{ id: recommendationId }] = project.source.recommendations;
	await linkPassage(context(), { ...selection, targetIds: [recommendationId] });
	const boardId = await boards.newBoard(null);
	const reader = await boards.join(boardId);
	const { noteKey } = await notePassage(context(), { ...selection, boardId });
	await until(() => reader.notes.length === 1);
	expect(reader.notes).toMatchObject([
		{
			key: noteKey,
			text: '”Ventetid koster.”',
			authorId: project.people.facilitator.userId,
			recommendationIds: [recommendationId],
			deletedAt: null
		}
	]);
	// As after a process that ended before it was written: what is there stays as it is.
	await server.realtime.ready();
	expect(reader.notes).toHaveLength(1);
});

it('writes after a restart what was not written before it', async () => {
	const { project } = boards;
	const version = await newVersion(boards.db, project, { number: 2 });
	const selection = { projectId: project.id, ...version.select('Ventetid koster.') };
	const boardId = await boards.newBoard(null);
	await boards.server.stop();
	await notePassage(context(), { ...selection, boardId });
	await boards.restart();
	await boards.server.realtime.ready();
	const reader = await boards.join(boardId);
	await until(() => reader.notes.length === 1);
	expect(reader.notes[0]?.text).toBe('”Ventetid koster.”');
});
