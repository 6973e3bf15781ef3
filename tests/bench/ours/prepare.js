/** Loaded through Vite alone, see vite.js: it uses the application's own TypeScript. */
import * as Y from 'yjs';
import { addNote, addSection } from '$lib/board';
import { SESSION_COOKIE } from '$lib/server/auth/cookie';
import { startSession } from '$lib/server/auth/session';
import { openDatabase } from '$lib/server/db/client';
import { migrateDatabase } from '$lib/server/db/migrate';
import { board, boardUpdate, participant } from '$lib/server/db/schema';
import { newProject } from '../../support/project.ts';

export { fullDay, writtenBoard } from './writtenBoard.js';
export { prepareFullProject } from './prepareFullProject.js';
export { prepareRoom } from './prepareRoom.js';
/** @typedef {import('./writtenBoard.js').WrittenBoard} WrittenBoard */
/**
 * @typedef {object} PreparedWorld
 * @property {string} boardId
 * @property {string} projectId
 * @property {string} slug Of the project, as its addresses have it.
 * @property {string} workshopId
 * @property {string[]} cookies
 */

const nobody = { id: null, name: null, sectorId: null };
/** PostgreSQL numbers at most 65,535 parameters in one statement. */
const ROWS_AT_ONCE = 5000;

/**
 * A migrated database with one open workshop, its board, and guests who may write on it.
 *
 * @param {string} url
 * @param {{ people: number, board: WrittenBoard | null }} wanted
 * @returns {Promise<PreparedWorld>}
 */
export async function prepareWorld(url, { people, board: written }) {
	await migrateDatabase(url);
	const { db, close } = openDatabase(url, { max: 2 });
	try {
		const project = await newProject(db);
		const cookies = await newGuests(db, project, people);
		const boardId = project.board.id;
		if (written) await writeLog(db, boardId, written.updates);
		const { id: projectId, slug, workshop } = project;
		return { boardId, projectId, slug, workshopId: workshop.id, cookies };
	} finally {
		await close();
	}
}

/**
 * People who joined the project's workshop, signed in.
 *
 * @param {import('$lib/server/db/client').Database} db
 * @param {import('../../support/project.ts').TestProject} project
 * @param {number} count
 * @returns Their `Cookie` headers.
 */
export async function newGuests(db, { sectors, workshop }, count) {
	const rows = Array.from({ length: count }, (_, at) => ({
		workshopId: workshop.id,
		sectorId: sectors.school,
		firstName: `Deltager ${at}`
	}));
	const guests = await db.insert(participant).values(rows).returning({ id: participant.id });
	const cookies = [];
	for (const { id } of guests) {
		const { token } = await startSession(db, { participantId: id }, new Date());
		cookies.push(`${SESSION_COOKIE}=${token}`);
	}
	return cookies;
}

/**
 * More boards of the same workshop, each with the same writing on it.
 *
 * @param {string} url
 * @param {PreparedWorld} world
 * @param {{ count: number, state: Uint8Array }} wanted
 */
export async function prepareBoards(url, { projectId, workshopId }, { count, state }) {
	const { db, close } = openDatabase(url, { max: 1 });
	try {
		const rows = Array.from({ length: count }, (_, at) => ({
			projectId,
			workshopId,
			title: `Tavle ${at}`
		}));
		const boards = await db.insert(board).values(rows).returning({ id: board.id });
		await db.insert(boardUpdate).values(boards.map(({ id }) => ({ boardId: id, update: state })));
		return boards.map(({ id }) => id);
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
		const draft = { text: 'Note', sectionKey, author: nobody, writtenAt: Date.now() };
		const noteKey = addNote(doc, draft, null);
		return { noteKey, updates: [Y.encodeStateAsUpdate(doc)] };
	});
}

/**
 * @param {import('$lib/server/db/client').Database} db
 * @param {string} boardId
 * @param {Uint8Array[]} updates
 */
async function writeLog(db, boardId, updates) {
	for (let at = 0; at < updates.length; at += ROWS_AT_ONCE) {
		const rows = updates.slice(at, at + ROWS_AT_ONCE).map((update) => ({ boardId, update }));
		await db.insert(boardUpdate).values(rows);
	}
}
