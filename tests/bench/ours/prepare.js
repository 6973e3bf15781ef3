/** Loaded through Vite alone, see vite.js: it uses the application's own TypeScript. */
import * as Y from 'yjs';
import { addNote, addSection } from '$lib/board';
import { startSession } from '$lib/server/auth/session';
import { SESSION_COOKIE } from '$lib/server/auth/cookie';
import { openDatabase } from '$lib/server/db/client';
import { migrateDatabase } from '$lib/server/db/migrate';
import { participant } from '$lib/server/db/schema';
import { newProject } from '../../support/project.ts';

const nobody = { id: null, name: null, sectorId: null };

/**
 * A migrated database with one open workshop, its board, and guests who may write on it.
 *
 * @param {string} url
 * @param {number} people
 * @returns {Promise<{ boardId: string, projectId: string, workshopId: string, cookies: string[] }>}
 */
export async function prepareWorld(url, people) {
	await migrateDatabase(url);
	const { db, close } = openDatabase(url, { max: 2 });
	try {
		const project = await newProject(db);
		const workshopId = project.workshop.id;
		const sectorId = project.sectors.school;
		const guests = await db
			.insert(participant)
			.values(
				Array.from({ length: people }, (_, at) => ({
					workshopId,
					sectorId,
					firstName: `Deltager ${at}`
				}))
			)
			.returning({ id: participant.id });
		const cookies = [];
		for (const { id } of guests) {
			const { token } = await startSession(db, { participantId: id }, new Date());
			cookies.push(`${SESSION_COOKIE}=${token}`);
		}
		return { boardId: project.board.id, projectId: project.id, workshopId, cookies };
	} finally {
		await close();
	}
}

/**
 * A note for each person, each in an update of its own that builds on nothing. The first brings the
 * section along.
 *
 * @param {number} people
 */
export function preparedNotes(people) {
	const first = new Y.Doc();
	const sectionKey = addSection(first, 'Idéer', null);
	return Array.from({ length: people }, (_, place) => {
		const doc = place === 0 ? first : new Y.Doc();
		const noteKey = addNote(
			doc,
			{ text: 'Note', sectionKey, author: nobody, writtenAt: Date.now() },
			null
		);
		return { noteKey, updates: [Y.encodeStateAsUpdate(doc)] };
	});
}
