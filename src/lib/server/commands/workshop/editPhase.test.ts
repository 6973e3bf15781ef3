import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { phase } from '$lib/server/db/schema';
import { programmeOf } from '$lib/server/queries/workshop/programmeOf';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database.ts';
import { newProject } from '../../../../../tests/support/project.ts';
import { phaseDraft, settingsAt, TestRoom } from '../../../../../tests/support/workshopRoom.ts';
import { addPhase } from './changePhase';
import { editPages, pagesMark } from './editPages';
import { editPhase } from './editPhase';

let database: TestDatabase;
let room: TestRoom;
let place: { workshopId: string; phaseId: string };

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());

const pages = ['Projektet', 'Målgruppen'].map((title) => ({
	kind: 'text' as const,
	title,
	lines: ['En linje']
}));

beforeEach(async () => {
	const settings = { ...settingsAt('table', 'all'), pages };
	room = await TestRoom.lay(database.db, await newProject(database.db), {
		phases: [phaseDraft('present', { title: 'Billedet', settings })]
	});
	place = { workshopId: room.workshopId, phaseId: await room.phaseOf('present') };
});

type Changes = Parameters<typeof editPhase>[1]['changes'];
const edit = (changes: Changes, was: Record<string, unknown> = {}) =>
	editPhase(room.facilitator, { ...place, changes, was });
const now = async () => (await programmeOf(database.db, place.workshopId))[0]!;

describe('what is wrong with a phase', () => {
	const cases = [
		['title', { title: '' }, 'required'],
		['title', { title: 'x'.repeat(81) }, 'tooLong'],
		['instruction', { instruction: 'Ring til 010203-1234' }, 'cprLike'],
		['script', { script: '0102031234' }, 'cprLike'],
		['minutes', { minutes: 0 }, 'required'],
		['minutes', { minutes: Number.NaN }, 'required'],
		['minutes', { minutes: 481 }, 'tooLong'],
		['dots', { settings: { dots: 21 } }, 'required'],
		['dots', { settings: { dots: 1.5 } }, 'required']
	] as const;

	it.each(cases)('is told of its %s: %j', async (field, changes, code) => {
		await expect(edit(changes)).rejects.toMatchObject({ code, field });
	});

	it('is told of a new one as well', async () => {
		const { workshopId } = place;
		const draft = phaseDraft('vote', { instruction: '010203-1234' });
		await expect(addPhase(room.facilitator, { workshopId, draft })).rejects.toMatchObject({
			code: 'cprLike',
			field: 'instruction'
		});
	});

	it('keeps all the rest of the form from being half saved', async () => {
		await expect(edit({ title: 'Nyt', minutes: 0 })).rejects.toThrow();
		expect(await now()).toMatchObject({ title: 'Billedet', minutes: 10 });
	});
});

describe('two who edit one phase', () => {
	it('both have what they changed', async () => {
		const was = { title: 'Billedet', minutes: 10, instruction: 'Instruktion til present' };
		await edit({ minutes: 25 });
		await edit({ title: 'Det fælles billede', minutes: 10, instruction: was.instruction }, was);
		expect(await now()).toMatchObject({ title: 'Det fælles billede', minutes: 25 });
	});

	it('are told which field they have both changed, and nothing is written', async () => {
		await edit({ minutes: 25 });
		await expect(
			edit({ title: 'Andet', minutes: 30 }, { title: 'Billedet', minutes: 10 })
		).rejects.toMatchObject({ code: 'changedMeanwhile', field: 'minutes' });
		expect(await now()).toMatchObject({ title: 'Billedet', minutes: 25 });
	});

	it('are told so of a setting, too', async () => {
		await edit({ settings: { grant: 'move' } });
		await expect(edit({ settings: { grant: 'react' } }, { grant: 'all' })).rejects.toMatchObject({
			code: 'changedMeanwhile',
			field: 'grant'
		});
	});

	it('change a setting that was not there yet when the phase was made', async () => {
		const id = place.phaseId;
		const [row] = await database.db.select().from(phase).where(eq(phase.id, id));
		const { keepsSeats, ...settings } = row!.settings;
		expect(keepsSeats).toBe(false);
		await database.db.update(phase).set({ settings }).where(eq(phase.id, id));
		await edit({ settings: { keepsSeats: true } }, { keepsSeats: false });
		expect((await now()).settings.keepsSeats).toBe(true);
	});

	it('at the same moment, change settings side by side', async () => {
		await Promise.all([
			edit({ settings: { level: 'own' } }, { level: 'table' }),
			edit({ settings: { grant: 'move' } }, { grant: 'all' }),
			edit({ settings: { dots: 4 } }, { dots: null }),
			edit({ settings: { showsCoverage: true } }, { showsCoverage: false })
		]);
		expect((await now()).settings).toMatchObject({
			level: 'own',
			grant: 'move',
			dots: 4,
			showsCoverage: true,
			pages
		});
	});
});

describe('the pages of a picture', () => {
	const keep = { what: 'keep', at: 0 } as const;
	const send = (
		typed: Parameters<typeof editPages>[1]['pages'],
		step: Parameters<typeof editPages>[1]['step'] = keep,
		mark = pagesMark(pages)
	) => editPages(room.facilitator, { ...place, pages: typed, step, mark });
	const titles = async () => (await now()).settings.pages.map(({ title }) => title);

	it('are as they were typed, with one step more', async () => {
		const [first, second] = pages;
		await send([{ ...first!, title: 'Rammen' }, second!], { what: 'down', at: 0 });
		expect(await titles()).toEqual(['Målgruppen', 'Rammen']);
		const { settings } = await now();
		expect(settings).toMatchObject({ level: 'table', grant: 'all' });
		await send(settings.pages, { what: 'add', at: 0 }, pagesMark(settings.pages));
		expect(await titles()).toEqual(['Målgruppen', 'Rammen', '']);
	});

	it('say which of them is wrong', async () => {
		const [first, second] = pages;
		await expect(send([first!, { ...second!, title: '010203-1234' }])).rejects.toMatchObject({
			code: 'cprLike',
			field: 'pages.1.title'
		});
		await expect(
			send([{ ...first!, lines: ['god', '010203-1234'] }, second!])
		).rejects.toMatchObject({ code: 'cprLike', field: 'pages.0.lines.1' });
	});

	it('are never more than thirty', async () => {
		const many = Array.from({ length: 30 }, () => pages[0]!);
		await send(many);
		await expect(send(many, { what: 'add', at: 0 }, pagesMark(many))).rejects.toMatchObject({
			code: 'tooLong',
			field: 'pages'
		});
	});

	it('are not taken from somebody who changed them meanwhile', async () => {
		await send([pages[0]!]);
		await expect(send([])).rejects.toMatchObject({ code: 'changedMeanwhile' });
		expect(await titles()).toEqual(['Projektet']);
	});
});
