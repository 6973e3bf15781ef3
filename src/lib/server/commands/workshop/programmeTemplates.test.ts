import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { programmeTemplate } from '$lib/server/db/schema';
import { programmeOf } from '$lib/server/queries/workshop/programmeOf';
import { programmeTemplates } from '$lib/server/queries/workshop/programmeTemplates';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database.ts';
import { newProject } from '../../../../../tests/support/project.ts';
import { phaseDraft, TestRoom } from '../../../../../tests/support/workshopRoom.ts';
import { deleteProgramme, MAX_TEMPLATES, saveProgramme, useProgramme } from './programmeTemplates';
import { replaceProgramme } from './replaceProgramme';

let database: TestDatabase;
let room: TestRoom;
let workshopId: string;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
	room = await TestRoom.lay(database.db, await newProject(database.db), {
		phases: [phaseDraft('silent', { script: 'Ti stille' }), phaseDraft('break')]
	});
	({ workshopId } = room);
});

const save = (title: string) => saveProgramme(room.facilitator, { workshopId, title });
const kept = (projectId = room.project.id) => programmeTemplates(database.db, projectId);
const fill = (count: number) =>
	database.db.insert(programmeTemplate).values(
		Array.from({ length: count }, (_, at) => ({
			projectId: room.project.id,
			title: `Skabelon ${at}`,
			phases: [phaseDraft('break')]
		}))
	);

it('a programme that is kept gives another the same phases', async () => {
	await save('Vores');
	const [template] = await kept();
	await replaceProgramme(room.facilitator, { workshopId, phases: [phaseDraft('vote')] });
	await useProgramme(room.facilitator, { workshopId, templateId: template!.id });
	expect(await programmeOf(database.db, workshopId)).toMatchObject([
		{ kind: 'silent', script: 'Ti stille', startedAt: null },
		{ kind: 'break' }
	]);
});

it('a template keeps that people stay where they sit while actions are written', async () => {
	const settings = { ...phaseDraft('actions').settings, keepsSeats: true };
	const phases = [phaseDraft('actions', { settings })];
	await replaceProgramme(room.facilitator, { workshopId, phases });
	await save('Vores');
	const [template] = await kept();
	await replaceProgramme(room.facilitator, { workshopId, phases: [phaseDraft('vote')] });
	await useProgramme(room.facilitator, { workshopId, templateId: template!.id });
	expect(await programmeOf(database.db, workshopId)).toMatchObject([
		{ kind: 'actions', settings: { keepsSeats: true } }
	]);
});

it('an unknown template, or one of another project, is not found, and the programme stands', async () => {
	const other = await TestRoom.lay(database.db, await newProject(database.db));
	await saveProgramme(other.facilitator, { workshopId: other.workshopId, title: 'Deres' });
	const [theirs] = await kept(other.project.id);
	for (const templateId of [theirs!.id, '00000000-0000-4000-8000-000000000000', 'x'])
		for (const command of [useProgramme, deleteProgramme])
			await expect(command(room.facilitator, { workshopId, templateId })).rejects.toMatchObject({
				code: 'notFound'
			});
	expect(await programmeOf(database.db, workshopId)).toHaveLength(2);
	expect(await kept(other.project.id)).toHaveLength(1);
});

it('no template is used once the programme has begun', async () => {
	await save('Vores');
	const [template] = await kept();
	await room.start('silent');
	await expect(
		useProgramme(room.facilitator, { workshopId, templateId: template!.id })
	).rejects.toMatchObject({ code: 'programmeHasBegun' });
});

it('a project keeps thirty, and one more only in place of another', async () => {
	await fill(MAX_TEMPLATES);
	await expect(save('En til')).rejects.toMatchObject({ code: 'tooLong', field: 'templates' });
	await save('Skabelon 3');
	const all = await kept();
	expect(all).toHaveLength(MAX_TEMPLATES);
	expect(all.find(({ title }) => title === 'Skabelon 3')?.phases).toHaveLength(2);
});

it('the last place is taken once, by however many at once', async () => {
	await fill(MAX_TEMPLATES - 1);
	const tried = await Promise.allSettled(['a', 'b', 'c', 'd'].map(save));
	expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	expect(await kept()).toHaveLength(MAX_TEMPLATES);
});

it.each([
	['', 'required'],
	['x'.repeat(81), 'tooLong'],
	['010203-1234', 'cprLike']
])('a template is not called %j', async (title, code) => {
	await expect(save(title)).rejects.toMatchObject({ code, field: 'title' });
});

it('a template that is deleted leaves the programmes that were made from it', async () => {
	await save('Vores');
	const [template] = await kept();
	await deleteProgramme(room.facilitator, { workshopId, templateId: template!.id });
	expect(await kept()).toEqual([]);
	expect(await programmeOf(database.db, workshopId)).toHaveLength(2);
	const isThis = eq(programmeTemplate.projectId, room.project.id);
	expect(await database.db.$count(programmeTemplate, isThis)).toBe(0);
});
