import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { Refusal } from '$lib/domain/refusal';
import { newWorkshopCode } from '$lib/domain/workshopCode';
import { participant, workshop } from '$lib/server/db/schema';
import { anonymous } from '$lib/server/policies/actor';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { newProject, type TestProject } from '../../../../tests/support/project.ts';
import { closeWorkshop } from './closeWorkshop';
import { joinWorkshop } from './joinWorkshop';
import { openWorkshop } from './openWorkshop';
import { removeParticipant } from './removeParticipant';

const now = new Date('2026-04-17T06:30:00Z');
let database: TestDatabase;
let project: TestProject;
let code: string;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
	code = newWorkshopCode(randomBytes);
	await database.db.update(workshop).set({ code }).where(eq(workshop.id, project.workshop.id));
});

type Input = Parameters<typeof joinWorkshop>[1];
const join = (over: Partial<Input> = {}) =>
	joinWorkshop(
		{ db: database.db, actor: anonymous, now },
		{ code, sectorId: project.sectors.school, firstName: ' Ida ', ...over }
	);
const as = (role: 'facilitator' | 'member') => ({
	db: database.db,
	actor: project.people[role],
	now
});

async function refused(work: Promise<unknown>): Promise<Refusal> {
	const thrown = await work.then(
		() => null,
		(error: unknown) => error
	);
	if (!(thrown instanceof Refusal)) throw new Error('It was not refused', { cause: thrown });
	return thrown;
}
const inside = () =>
	database.db.select().from(participant).where(eq(participant.workshopId, project.workshop.id));

it('takes the code in lower case and with a space, and keeps the name without its edges', async () => {
	const typed = ` ${code.slice(0, 3)} ${code.slice(3)} `.toLowerCase();
	const { participantId, workshopId } = await join({ code: typed });
	expect(workshopId).toBe(project.workshop.id);
	expect(await inside()).toMatchObject([
		{ id: participantId, firstName: 'Ida', sectorId: project.sectors.school }
	]);
});

it('asks for no name', async () => {
	await join({ firstName: '' });
	expect(await inside()).toMatchObject([{ firstName: null }]);
});

it('refuses a code that no workshop has, or that cannot be one', async () => {
	expect((await refused(join({ code: newWorkshopCode(randomBytes) }))).code).toBe('wrongCode');
	expect((await refused(join({ code: 'OIL01' }))).code).toBe('wrongCode');
});

it("refuses a sector of another project, a CPR-like name, and a name that is no first name's length", async () => {
	const elsewhere = await newProject(database.db);
	const foreign = await refused(join({ sectorId: elsewhere.sectors.school }));
	expect(foreign).toMatchObject({ code: 'unknownSector', field: 'sectorId' });
	expect(await refused(join({ firstName: '010203-1234' }))).toMatchObject({
		code: 'cprLike',
		field: 'firstName'
	});
	expect((await refused(join({ firstName: 'a'.repeat(41) }))).code).toBe('tooLong');
	expect(await inside()).toEqual([]);
});

it('lets nobody in while the workshop is closed, and everybody once it is opened', async () => {
	const { id: workshopId } = project.workshop;
	await closeWorkshop(as('facilitator'), { workshopId });
	expect((await refused(join())).code).toBe('workshopClosed');
	expect(await inside()).toEqual([]);
	await openWorkshop(as('facilitator'), { workshopId });
	await join();
	expect(await inside()).toHaveLength(1);
});

it('is opened, closed and cleared by whoever facilitates, and by nobody else', async () => {
	const { id: workshopId } = project.workshop;
	const { participantId } = await join();
	expect((await refused(closeWorkshop(as('member'), { workshopId }))).code).toBe('notAllowed');
	expect((await refused(openWorkshop(as('member'), { workshopId }))).code).toBe('notAllowed');
	const byMember = removeParticipant(as('member'), { participantId });
	expect((await refused(byMember)).code).toBe('notAllowed');
	await removeParticipant(as('facilitator'), { participantId });
	expect(await inside()).toMatchObject([{ removedAt: now }]);
});
