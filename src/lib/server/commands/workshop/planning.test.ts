import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CommandContext } from '$lib/server/context';
import { programmeOf } from '$lib/server/queries/workshop/programmeOf';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database.ts';
import { newProject } from '../../../../../tests/support/project.ts';
import { phaseDraft, TestRoom } from '../../../../../tests/support/workshopRoom.ts';
import { addPhase, movePhase, removePhase } from './changePhase';
import { duplicatePhase } from './duplicatePhase';
import { editPages, pagesMark } from './editPages';
import { editPhase } from './editPhase';
import { layOutRoom } from './layOutRoom';
import { planStart } from './planStart';
import { deleteProgramme, saveProgramme, useProgramme } from './programmeTemplates';
import { renewScreenKey } from './renewScreenKey';
import { replaceProgramme } from './replaceProgramme';

let database: TestDatabase;
let room: TestRoom;
let workshopId: string;
let phaseId: string;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
	const kinds = ['welcome', 'silent', 'tables', 'break'] as const;
	room = await TestRoom.lay(database.db, await newProject(database.db), {
		phases: kinds.map((kind) => phaseDraft(kind))
	});
	({ workshopId } = room);
	phaseId = await room.phaseOf('tables');
});

const programme = () => programmeOf(database.db, workshopId);
const order = async () => (await programme()).map(({ title }) => title).join(' ');
const positions = async () => (await programme()).map(({ position }) => position);
const move = async (title: string, to: number) => {
	const found = (await programme()).find((one) => one.title === title);
	await movePhase(room.facilitator, { workshopId, phaseId: found!.id, to });
};

describe('preparing a workshop is for those who run it', () => {
	const strange = '00000000-0000-4000-8000-000000000000';
	const names = { plenum: 'Alle', table: 'Bord', other: 'Andet' };
	const all: Record<string, (context: CommandContext) => Promise<unknown>> = {
		addPhase: (by) => addPhase(by, { workshopId, draft: phaseDraft('vote') }),
		editPhase: (by) => editPhase(by, { workshopId, phaseId, changes: { minutes: 3 } }),
		editPages: (by) =>
			editPages(by, {
				workshopId,
				phaseId,
				pages: [],
				step: { what: 'add', at: 0 },
				mark: pagesMark([])
			}),
		movePhase: (by) => movePhase(by, { workshopId, phaseId, to: 0 }),
		removePhase: (by) => removePhase(by, { workshopId, phaseId }),
		duplicatePhase: (by) => duplicatePhase(by, { workshopId, phaseId }),
		replaceProgramme: (by) => replaceProgramme(by, { workshopId, phases: [phaseDraft('vote')] }),
		saveProgramme: (by) => saveProgramme(by, { workshopId, title: 'Vores' }),
		useProgramme: (by) => useProgramme(by, { workshopId, templateId: strange }),
		deleteProgramme: (by) => deleteProgramme(by, { workshopId, templateId: strange }),
		planStart: (by) => planStart(by, { workshopId, startsAt: '9.00' }),
		layOutRoom: (by) => layOutRoom(by, { workshopId, tables: 3, recommendationIds: [], names }),
		renewScreenKey: (by) => renewScreenKey(by, { workshopId })
	};

	it.each(Object.keys(all))('%s', async (name) => {
		const { db } = database;
		const { participantId } = await room.join('Anne');
		const other = await newProject(db);
		const strangers = [
			room.project.people.member,
			room.project.people.steering,
			room.project.people.reader,
			other.people.facilitator
		].map((actor) => ({ db, actor, now: new Date() }));
		const before = await programme();
		for (const context of [...strangers, await room.as(participantId)])
			await expect(all[name]!(context)).rejects.toMatchObject({ code: 'notAllowed' });
		expect(await programme()).toEqual(before);
	});
});

describe('the order of a programme', () => {
	it('is what it was made to be, whichever way a phase goes', async () => {
		await move('break', 0);
		expect(await order()).toBe('break welcome silent tables');
		await move('break', 2);
		expect(await order()).toBe('welcome silent break tables');
		await move('welcome', 60);
		expect(await order()).toBe('silent break tables welcome');
		expect(await positions()).toEqual([0, 1, 2, 3]);
	});

	it('keeps what has begun where it is, and puts nothing in front of it', async () => {
		await room.start('silent');
		for (const [title, to] of [
			['silent', 3],
			['break', 1],
			['break', 0],
			['welcome', 0]
		] as const)
			await expect(move(title, to)).rejects.toMatchObject({ code: 'programmeHasBegun' });
		await move('break', 2);
		expect(await order()).toBe('welcome silent break tables');
	});

	it('is whole when several change it at once', async () => {
		const { facilitator } = room;
		const ids = (await programme()).map(({ id }) => id);
		await Promise.all([
			...ids.map((id, at) => movePhase(facilitator, { workshopId, phaseId: id, to: 3 - at })),
			addPhase(facilitator, { workshopId, draft: phaseDraft('vote') }),
			duplicatePhase(facilitator, { workshopId, phaseId })
		]);
		expect((await positions()).length).toBe(6);
		expect(await positions()).toEqual([0, 1, 2, 3, 4, 5]);
	});

	it('closes up after what is removed, which is nothing that has begun', async () => {
		await removePhase(room.facilitator, { workshopId, phaseId });
		expect(await order()).toBe('welcome silent break');
		expect(await positions()).toEqual([0, 1, 2]);
		await expect(removePhase(room.facilitator, { workshopId, phaseId })).rejects.toMatchObject({
			code: 'notFound'
		});
		await room.start('welcome');
		const begun = await room.phaseOf('welcome');
		await expect(
			removePhase(room.facilitator, { workshopId, phaseId: begun })
		).rejects.toMatchObject({ code: 'programmeHasBegun' });
	});

	it('never takes a phase of another workshop', async () => {
		const other = await TestRoom.lay(database.db, await newProject(database.db));
		const theirs = { workshopId, phaseId: await other.phaseOf('pairs') };
		for (const change of [
			() => movePhase(room.facilitator, { ...theirs, to: 0 }),
			() => removePhase(room.facilitator, theirs),
			() => duplicatePhase(room.facilitator, theirs),
			() => editPhase(room.facilitator, { ...theirs, changes: { minutes: 1 } })
		])
			await expect(change()).rejects.toMatchObject({ code: 'notFound' });
	});
});

describe('a phase once more', () => {
	it('stands right after the first, as it was planned', async () => {
		await editPhase(room.facilitator, { workshopId, phaseId, changes: { script: 'Sig det' } });
		await duplicatePhase(room.facilitator, { workshopId, phaseId });
		expect(await order()).toBe('welcome silent tables tables break');
		const [first, copy] = (await programme()).slice(2);
		expect(copy).toMatchObject({ script: 'Sig det', settings: first?.settings });
	});

	it('of what has begun has not begun itself, and comes after what has', async () => {
		await room.start('welcome');
		await room.start('tables');
		const welcome = await room.phaseOf('welcome');
		await duplicatePhase(room.facilitator, { workshopId, phaseId: welcome });
		expect(await order()).toBe('welcome silent tables welcome break');
		expect((await programme())[3]).toMatchObject({ startedAt: null, endedAt: null, endsAt: null });
	});

	it('is one more only as long as the programme has room', async () => {
		const phases = Array.from({ length: 60 }, () => phaseDraft('tables'));
		await replaceProgramme(room.facilitator, { workshopId, phases });
		const [first] = await programme();
		const full = { code: 'tooLong', field: 'phases' };
		await expect(
			duplicatePhase(room.facilitator, { workshopId, phaseId: first!.id })
		).rejects.toMatchObject(full);
		await expect(
			addPhase(room.facilitator, { workshopId, draft: phaseDraft('vote') })
		).rejects.toMatchObject(full);
	});
});

describe('a whole programme', () => {
	it('takes the place of the one there was, until something has begun', async () => {
		const phases = [phaseDraft('gallery'), phaseDraft('vote')];
		await replaceProgramme(room.facilitator, { workshopId, phases });
		expect(await order()).toBe('gallery vote');
		await room.start('gallery');
		await expect(
			replaceProgramme(room.facilitator, { workshopId, phases: [phaseDraft('break')] })
		).rejects.toMatchObject({ code: 'programmeHasBegun' });
		expect(await order()).toBe('gallery vote');
	});

	it('is one of two that come at once, never both', async () => {
		const programmes = ['gallery', 'vote'].map((kind) =>
			['a', 'b', 'c'].map((mark) => phaseDraft('tables', { title: `${kind}-${mark}` }))
		);
		await Promise.all(
			programmes.map((phases) => replaceProgramme(room.facilitator, { workshopId, phases }))
		);
		expect(['gallery-a gallery-b gallery-c', 'vote-a vote-b vote-c']).toContain(await order());
	});

	it('is refused whole where one phase of it is wrong', async () => {
		const phases = [phaseDraft('gallery'), phaseDraft('vote', { minutes: 0 })];
		await expect(replaceProgramme(room.facilitator, { workshopId, phases })).rejects.toMatchObject({
			code: 'required'
		});
		expect(await order()).toBe('welcome silent tables break');
	});
});
