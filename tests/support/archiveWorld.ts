import type * as Y from 'yjs';
import { addNote, addSection, readSections } from '$lib/board';
import { installCatalogue } from '$lib/server/commands/catalogue/installCatalogue';
import { catalogue } from '$lib/server/sources/catalogue/catalogue';
import { setUp } from '../../server/setup/setUp.ts';
import { LoggedDoc, newBoard, withLog } from './boardLog.ts';
import type { TestDatabase } from './database.ts';
import { fillTables } from './fillTables.ts';
import { newProject, type TestProject } from './project.ts';
import { newThread } from './thread.ts';

/** A project with a row in every table, boards with a past, and another project that shares nothing. */
export async function newArchiveWorld(database: TestDatabase): Promise<{
	project: TestProject;
	elsewhere: TestProject;
	boardId: string;
}> {
	const { db } = database;
	await installCatalogue(db, catalogue);
	await setUp(db, { demonstration: true });
	const elsewhere = await newProject(db);
	const project = await newProject(db);
	await newThread(db, project);
	const boardId = await newBoard(db, project.id);
	const otherBoard = await newBoard(db, elsewhere.id);
	await withLog(database, async (log) => {
		// In turns, so that the numbers of one board's log are not in a row.
		const docs = [new LoggedDoc(log, boardId), new LoggedDoc(log, otherBoard)];
		for (const doc of docs) await doc.edit((board) => void addSection(board, 'Idéer', null));
		for (let round = 0; round < 20; round += 1)
			for (const doc of docs) await doc.edit((board) => writeNote(board, round));
		await docs[0]!.compact();
		for (const doc of docs) await doc.edit((board) => writeNote(board, 20));
	});
	await fillTables(db, project.id);
	return { project, elsewhere, boardId };
}

function writeNote(board: Y.Doc, round: number): void {
	const author = { id: null, name: 'Åse', sectorId: null };
	const { key } = readSections(board)[0]!;
	addNote(board, { sectionKey: key, text: `Seddel ${round}`, author, writtenAt: round }, null);
}
