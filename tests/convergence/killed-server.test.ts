import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { board } from '$lib/server/db/schema';
import { startBuiltServer, type BuiltServer } from '../support/builtServer.ts';
import { Chance } from '../support/chance.ts';
import { newDatabase, type TestDatabase } from '../support/database.ts';
import { signIn, TestParticipant } from '../support/participant.ts';
import { newProject, type TestProject } from '../support/project.ts';
import { until } from '../support/until.ts';
import { areEqual, playBoard } from './playBoard.ts';

/** Fewer than without a death: starting a server takes its time. */
const seeds = Array.from({ length: Number(process.env.SEEDS ?? 10) / 5 }, (_, index) => index + 1);

let database: TestDatabase;
let project: TestProject;
let server: BuiltServer;

beforeAll(async () => {
	if (!existsSync('build/handler.js')) throw new Error('There is no build/: run `npm run build`.');
	database = await newDatabase();
	project = await newProject(database.db);
	server = await startBuiltServer(database.url);
});
afterAll(async () => {
	await server?.kill();
	await database?.close();
});

async function killAndStart(): Promise<void> {
	await server.kill();
	server = await startBuiltServer(database.url, Number(new URL(server.origin).port));
}

it.each(seeds)(
	'random edits by five people and a server killed among them leave everybody with one board (seed %i)',
	async (seed) => {
		const [made] = await database.db
			.insert(board)
			.values({ projectId: project.id, workshopId: project.workshop.id, title: 'Tavle' })
			.returning({ id: board.id });
		const people = await Promise.all(
			(['member', 'facilitator', 'projectLead', 'member', 'facilitator', 'steering'] as const).map(
				async (role) => {
					const { userId } = project.people[role];
					const cookie = await signIn(database.db, { userId });
					const author = { id: userId, name: role, sectorId: null };
					const boardId = made?.id ?? '';
					return new TestParticipant({ origin: server.origin, boardId, cookie, author });
				}
			)
		);
		await Promise.all(people.map((person) => person.live()));
		const [onlooker] = people.slice(-1) as [TestParticipant];
		const writers = people.slice(0, -1);
		expect(await playBoard(writers, onlooker, new Chance(seed), killAndStart)).toEqual([]);
		await Promise.all(writers.map((person) => person.stored()));
		await until(() => areEqual(people));
		people.forEach((person) => person.leave());
	},
	90_000
);
