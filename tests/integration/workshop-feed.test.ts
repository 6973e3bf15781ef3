import { afterAll, beforeAll, beforeEach, expect, it, onTestFinished } from 'vitest';
import type { WorkshopState } from '$lib/domain/workshop/workshopState';
import { moveParticipant } from '$lib/server/commands/workshop/moveParticipant';
import { revealPhase } from '$lib/server/commands/workshop/revealPhase';
import { setLeader } from '$lib/server/commands/workshop/setLeader';
import { steerPhase } from '$lib/server/commands/workshop/steerPhase';
import { workshopState } from '$lib/server/queries/workshop/workshopState';
import { followWorkshop } from '../../src/routes/live/workshopFeeds';
import { newDatabase, type TestDatabase } from '../support/database.ts';
import { newProject } from '../support/project.ts';
import { until } from '../support/until.ts';
import { TestRoom } from '../support/workshopRoom.ts';

let database: TestDatabase;
let room: TestRoom;

beforeAll(async () => {
	database = await newDatabase();
});
beforeEach(async () => {
	room = await TestRoom.lay(database.db, await newProject(database.db));
});
afterAll(() => database.close());

/** What a device of the workshop is told, in order, as long as the test lasts. */
async function toldTo(): Promise<WorkshopState[]> {
	const { workshopId, project } = room;
	const told: WorkshopState[] = [];
	const stop = followWorkshop(
		{ workshopId, projectId: project.id, audience: 'participants' },
		async () => (await workshopState(database.db, workshopId)) ?? {},
		(state) => told.push(JSON.parse(state) as WorkshopState)
	);
	onTestFinished(stop);
	await until(() => told.length > 0);
	return told;
}

it('lets a device keep its page while the clock and the lock change, and what is shown', async () => {
	const { workshopId, facilitator } = room;
	await room.join('Anne');
	await room.start('silent');
	const told = await toldTo();
	const turns = () => told.at(-1)!.turns;
	const before = turns();
	await steerPhase(facilitator, { workshopId, what: 'extend' });
	await steerPhase(facilitator, { workshopId, what: 'pause' });
	await until(() => told.at(-1)!.phase!.endsAt === null);
	await steerPhase(facilitator, { workshopId, what: 'lock' });
	await until(() => told.at(-1)!.phase!.isLocked);
	await revealPhase(facilitator, { workshopId });
	await until(() => told.at(-1)!.phase!.isRevealed);
	expect(turns()).toBe(before);
});

it('says that each device is to ask for its page where seats or rights of people change', async () => {
	const { facilitator } = room;
	const { participantId } = await room.join('Anne');
	await room.start('tables');
	const told = await toldTo();
	const turns = () => told.at(-1)!.turns!;
	const { number } = (await room.seatOf(participantId)).table!;
	const other = told[0]!.tables.find((table) => table.number !== number)!;
	const before = turns();
	await moveParticipant(facilitator, { participantId, tableId: other.id });
	await until(() => turns() > before);
	const moved = turns();
	await setLeader(facilitator, { participantId, isLeader: true });
	await until(() => turns() > moved);
});

it('tells of a phase once, seats and all', async () => {
	const { workshopId, facilitator } = room;
	for (const name of ['Anne', 'Bo', 'Carla']) await room.join(name);
	await room.start('silent');
	const told = await toldTo();
	await room.start('pairs');
	await until(() => told.at(-1)!.phase!.kind === 'pairs');
	await steerPhase(facilitator, { workshopId, what: 'lock' });
	await until(() => told.at(-1)!.phase!.isLocked);
	expect(told.filter(({ phase }) => phase!.kind === 'pairs' && !phase!.isLocked)).toHaveLength(1);
});
