import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { roles } from '$lib/domain/roles';
import type { DomainEvent } from '$lib/protocol/topics';
import {
	actionItemRecommendation,
	anchorPlace,
	choice,
	passage,
	passageLink,
	passageNote,
	passagePlace,
	recommendation,
	recommendationElement
} from '$lib/server/db/schema';
import { subscribe } from '$lib/server/events';
import { recommendationDetail } from '$lib/server/queries/recommendationDetail';
import { recommendationOptions } from '$lib/server/queries/recommendationOptions';
import { newActionItem } from '../../../../../tests/support/actionItem';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../../tests/support/project';
import { newVersion, type TestVersion } from '../../../../../tests/support/sourceVersion';
import { makeChoice } from '../makeChoice';
import { linkPassage } from './linkPassage';
import { makeElement } from './makeElement';
import { makeRecommendation } from './makeRecommendation';
import { makeRecommendations } from './makeRecommendations';
import { markPassage } from './markPassage';
import { notePassage } from './notePassage';
import { unlinkPassage } from './unlinkPassage';
import { unmarkPassage } from './unmarkPassage';

const now = new Date('2026-11-26T12:00:00Z');
const SENTENCE = 'De unge skal have hurtig adgang til stofmisbrugsbehandling.';
const own = { title: 'Hurtig adgang', summary: 'Uden ventetid.', kind: 'recommendation' } as const;
let database: TestDatabase;
let project: TestProject;
let version: TestVersion;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
	version = await newVersion(database.db, project);
});

const context = (actor = project.people.facilitator) => ({ db: database.db, actor, now });
const selected = (words = SENTENCE) => ({ projectId: project.id, ...version.select(words) });
const ids = () => project.source.recommendations.map(({ id }) => id);
const passages = () => database.db.select().from(passage).where(eq(passage.projectId, project.id));
const ownCodes = async () =>
	(await recommendationOptions(database.db, project.id))
		.map(({ code }) => code)
		.filter((code) => code.startsWith('EGEN'));

async function eventsDuring(work: () => Promise<unknown>): Promise<DomainEvent[]> {
	const events: DomainEvent[] = [];
	const stop = subscribe((event) => events.push(event));
	await work().finally(stop);
	return events;
}

describe('marking a place', () => {
	it('keeps its words as they are read, and where they are stored', async () => {
		const { passageId } = await markPassage(context(project.people.member), selected());
		const [place] = await database.db
			.select()
			.from(passagePlace)
			.where(eq(passagePlace.passageId, passageId));
		expect(await passages()).toMatchObject([
			{ id: passageId, quote: SENTENCE, createdBy: project.people.member.userId }
		]);
		expect(place).toMatchObject({ lineFrom: 3, charFrom: 0, lineTo: 4, charTo: 9, certainty: 1 });
	});

	it('marks a place once, however many do it at once', async () => {
		const marked = await Promise.all([1, 2, 3, 4].map(() => markPassage(context(), selected())));
		expect(new Set(marked.map(({ passageId }) => passageId)).size).toBe(1);
		expect(await passages()).toHaveLength(1);
	});

	it.each([
		['another quote', { quote: 'De voksne skal have hurtig adgang.' }],
		['other characters', { charFrom: 3 }],
		['a line that is not there', { lineTo: 400 }],
		['an end before the beginning', { lineTo: 2 }],
		['a character that is not there', { charTo: 4000 }],
		['no number', { charTo: Number.NaN }]
	])('refuses %s, and stores nothing', async (_, change) => {
		const marked = markPassage(context(), { ...selected(), ...change });
		await expect(marked).rejects.toMatchObject({ code: 'wrongPassage' });
		expect(await passages()).toEqual([]);
	});

	it('refuses what another project imported', async () => {
		const other = await newProject(database.db);
		const marked = markPassage(context(other.people.facilitator), {
			...selected(),
			projectId: other.id
		});
		await expect(marked).rejects.toMatchObject({ code: 'wrongPassage' });
	});

	it('refuses words that hold a CPR number', async () => {
		const text = 'Kontakt den unge, 010101-1234, i morgen.';
		const spoilt = await newVersion(database.db, project, { text, number: 2 });
		const marked = markPassage(context(), { projectId: project.id, ...spoilt.select(text) });
		await expect(marked).rejects.toMatchObject({ code: 'cprLike', field: 'quote' });
	});

	it.each(roles)('is for those who work on the project: %s', async (role) => {
		const marked = markPassage(context(project.people[role]), selected());
		if (['projectLead', 'facilitator', 'member'].includes(role))
			await expect(marked).resolves.toHaveProperty('passageId');
		else await expect(marked).rejects.toMatchObject({ code: 'notAllowed' });
	});
});

describe('linking a place', () => {
	it('says what it is about, whole recommendations and elements, and tells the project', async () => {
		const [first = '', second = ''] = ids();
		const [element] = await database.db
			.insert(recommendationElement)
			.values({ recommendationId: second, position: 1, text: 'Nu', lineFrom: 1, lineTo: 1 })
			.returning({ id: recommendationElement.id });
		const targetIds = [first, element!.id];
		const events = await eventsDuring(() => linkPassage(context(), { ...selected(), targetIds }));
		const passageId = (await passages())[0]?.id ?? '';
		expect(events).toEqual([{ kind: 'passage.changed', projectId: project.id, passageId }]);
		// Saying it again changes nothing.
		await linkPassage(context(), { ...selected(), targetIds });
		const links = await database.db
			.select()
			.from(passageLink)
			.where(eq(passageLink.passageId, passageId));
		expect(links.map(({ recommendationId, elementId }) => [recommendationId, elementId])).toEqual(
			expect.arrayContaining([
				[first, null],
				[second, element!.id]
			])
		);
		expect(links).toHaveLength(2);
	});

	it('refuses a recommendation of another project, and marks nothing', async () => {
		const other = await newProject(database.db);
		const targetIds = [other.source.recommendations[0].id];
		const linked = linkPassage(context(), { ...selected(), targetIds });
		await expect(linked).rejects.toMatchObject({ code: 'unknownRecommendation' });
		expect(await passages()).toEqual([]);
	});

	it('is taken back by whoever said it, and by those who lead', async () => {
		const [targetId = ''] = ids();
		const link = async () => {
			await linkPassage(context(project.people.member), { ...selected(), targetIds: [targetId] });
			const [found] = await database.db
				.select({ linkId: passageLink.id, passageId: passageLink.passageId })
				.from(passageLink)
				.where(eq(passageLink.recommendationId, targetId));
			return { projectId: project.id, ...found! };
		};
		await unlinkPassage(context(project.people.member), await link());
		await unlinkPassage(context(project.people.facilitator), await link());
		const standing = await link();
		const stranger = { ...project.people.member, userId: project.people.reader.userId };
		await expect(unlinkPassage(context(stranger), standing)).rejects.toMatchObject({
			code: 'notAllowed'
		});
		await expect(
			unmarkPassage(context(), { projectId: project.id, passageId: standing.passageId })
		).rejects.toMatchObject({ code: 'notAllowed' });
		await unlinkPassage(context(), standing);
		await unmarkPassage(context(), { projectId: project.id, passageId: standing.passageId });
		expect(await passages()).toEqual([]);
	});
});

describe('a recommendation of the project’s own', () => {
	it('is one of its source, with a code of the project, and knows its place', async () => {
		const { code, passageId } = await makeRecommendation(context(), { ...selected(), ...own });
		expect(code).toBe('EGEN-01');
		expect(await recommendationDetail(database.db, project.id, code)).toMatchObject({
			...own,
			section: 'Baggrund',
			lineFrom: 3,
			lineTo: 4,
			challenge: null
		});
		const [link] = await database.db
			.select()
			.from(passageLink)
			.where(eq(passageLink.passageId, passageId));
		expect(link).toMatchObject({ isOrigin: true, elementId: null });
		const places = await database.db
			.select()
			.from(anchorPlace)
			.where(eq(anchorPlace.recommendationId, link!.recommendationId));
		expect(places).toMatchObject([{ versionId: version.id, lineFrom: 3, charTo: 9, certainty: 1 }]);
	});

	it('gets a number that nobody else gets, however many make one at once', async () => {
		const made = await Promise.all(
			Array.from({ length: 8 }, () => makeRecommendation(context(), { ...selected(), ...own }))
		);
		const expected = Array.from({ length: 8 }, (_, index) => `EGEN-0${index + 1}`);
		expect(made.map(({ code }) => code).sort()).toEqual(expected);
	});

	it('is counted within its project, and seen by no other', async () => {
		await makeRecommendation(context(), { ...selected(), ...own });
		const other = await newProject(database.db);
		const theirs = await newVersion(database.db, other);
		const { code } = await makeRecommendation(context(other.people.projectLead), {
			projectId: other.id,
			...theirs.select(SENTENCE),
			...own
		});
		expect(code).toBe('EGEN-01');
		expect(await ownCodes()).toEqual(['EGEN-01']);
	});

	it.each([
		[{ title: ' ' }, 'required', 'title'],
		[{ title: 'Om 010101-1234' }, 'cprLike', 'title'],
		[{ summary: 'x'.repeat(2001) }, 'tooLong', 'summary'],
		[{ kind: 'workstream' as const }, 'required', 'kind']
	])('is refused with %j, and nothing is marked', async (change, code, field) => {
		const made = makeRecommendation(context(), { ...selected(), ...own, ...change });
		await expect(made).rejects.toMatchObject({ code, field });
		expect(await passages()).toEqual([]);
	});

	it('is made by those who lead, not by a member', async () => {
		const made = makeRecommendation(context(project.people.member), { ...selected(), ...own });
		await expect(made).rejects.toMatchObject({ code: 'notAllowed' });
	});

	it('disturbs no choice, link or action that stands', async () => {
		const [recommendationId = ''] = ids();
		await makeChoice(context(), {
			projectId: project.id,
			recommendationId,
			elementId: '',
			sequence: 0,
			state: 'adopted',
			reason: '',
			decidingBody: 'Styregruppen',
			decidedOn: '17.4.2026'
		});
		await newActionItem(database.db, project);
		await linkPassage(context(), {
			...selected('Ventetid koster.'),
			targetIds: [recommendationId]
		});
		const standing = async () => ({
			choices: await database.db.select().from(choice),
			links: await database.db.select().from(passageLink).where(eq(passageLink.isOrigin, false)),
			actions: await database.db.select().from(actionItemRecommendation),
			shipped: (await recommendationOptions(database.db, project.id)).filter(({ id }) =>
				ids().includes(id)
			)
		});
		const before = await standing();
		await newVersion(database.db, project, { number: 2, text: 'En ny udgave. Alt er nyt.' });
		await makeRecommendation(context(), { ...selected(), ...own });
		await makeElement(context(), { ...selected(), recommendationId, text: 'Uden ventetid' });
		expect(await standing()).toEqual(before);
	});
});

describe('an element of the project’s own', () => {
	it('comes after those it has added before, and is linked to the place', async () => {
		const [recommendationId = ''] = ids();
		const make = (text: string) =>
			makeElement(context(), { ...selected(), recommendationId, text });
		await Promise.all(['Et', 'To', 'Tre'].map(make));
		const elements = await database.db
			.select()
			.from(recommendationElement)
			.where(eq(recommendationElement.recommendationId, recommendationId));
		expect(elements.map(({ position }) => position).sort()).toEqual([1, 2, 3]);
		expect(elements[0]).toMatchObject({ projectId: project.id, lineFrom: 3, lineTo: 4 });
		const links = await database.db.select().from(passageLink);
		expect(
			links.filter(({ elementId }) => elements.some(({ id }) => id === elementId))
		).toHaveLength(3);
	});

	it('is refused under a recommendation of another project', async () => {
		const other = await newProject(database.db);
		const recommendationId = other.source.recommendations[0].id;
		const made = makeElement(context(), { ...selected(), recommendationId, text: 'Nu' });
		await expect(made).rejects.toMatchObject({
			code: 'unknownRecommendation',
			field: 'recommendationId'
		});
	});
});

describe('a place that is to be a note', () => {
	it('is stored with the note’s key before anybody is told', async () => {
		const boardId = project.board.id;
		let noteKey = '';
		const events = await eventsDuring(async () => {
			const actor = project.people.member;
			({ noteKey } = await notePassage(context(actor), { ...selected(), boardId }));
		});
		const passageId = (await passages())[0]?.id ?? '';
		expect(events).toEqual([{ kind: 'passage.noted', projectId: project.id, passageId, boardId }]);
		const notes = await database.db
			.select()
			.from(passageNote)
			.where(eq(passageNote.passageId, passageId));
		expect(notes).toMatchObject([{ boardId, noteKey }]);
	});

	it('is refused for a board of another project, and for somebody who only reads', async () => {
		const other = await newProject(database.db);
		const noted = notePassage(context(), { ...selected(), boardId: other.board.id });
		await expect(noted).rejects.toMatchObject({ code: 'notFound' });
		const read = notePassage(context(project.people.steering), {
			...selected(),
			boardId: project.board.id
		});
		await expect(read).rejects.toMatchObject({ code: 'notAllowed' });
		expect(await passages()).toEqual([]);
	});
});

describe('confirming what a text proposes', () => {
	const first = {
		line: 6,
		title: 'Saml indgangen',
		summary: '',
		kind: 'recommendation' as const,
		elementLines: [12]
	};
	const second = { ...first, line: 14, title: 'Følg op', elementLines: [] };
	const confirm = (...proposals: (typeof first)[]) =>
		makeRecommendations(context(), { projectId: project.id, versionId: version.id, proposals });

	it('makes several at once, with the elements that were kept', async () => {
		expect(await confirm(first, second)).toEqual(['EGEN-01', 'EGEN-02']);
		const made = await database.db
			.select({ title: recommendation.title, number: recommendation.number })
			.from(recommendation)
			.where(eq(recommendation.projectId, project.id))
			.orderBy(recommendation.position);
		expect(made).toEqual([
			{ title: 'Saml indgangen', number: '1' },
			{ title: 'Følg op', number: '2' }
		]);
		const elements = await database.db
			.select({ text: recommendationElement.text, line: recommendationElement.lineFrom })
			.from(recommendationElement)
			.where(eq(recommendationElement.projectId, project.id));
		expect(elements).toEqual([{ text: 'Hold åbent uden tidsbestilling.', line: 12 }]);
	});

	it('makes none where one is refused, and says which', async () => {
		await expect(confirm(first, { ...second, title: '' })).rejects.toMatchObject({
			code: 'required',
			field: '1.title'
		});
		await expect(confirm(first, { ...second, line: 2 })).rejects.toMatchObject({
			code: 'wrongPassage',
			field: '1.title'
		});
		expect(await ownCodes()).toEqual([]);
		expect(await passages()).toEqual([]);
	});

	it('makes each once, also where two people confirm at the same time', async () => {
		const both = await Promise.allSettled([confirm(first), confirm(first)]);
		expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		expect(await ownCodes()).toEqual(['EGEN-01']);
		await expect(confirm(first)).rejects.toMatchObject({ code: 'alreadyInUse', field: '0.title' });
	});
});
