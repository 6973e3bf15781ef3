import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installCatalogue } from '$lib/server/commands/catalogue/installCatalogue';
import { installProject } from '$lib/server/commands/installProject';
import { makeChoice } from '$lib/server/commands/makeChoice';
import { membership, userAccount } from '$lib/server/db/schema';
import { conflictList } from '$lib/server/queries/conflictList';
import { lawPage } from '$lib/server/queries/lawPage';
import { projectFrame as frameOf } from '$lib/server/queries/projectFrame';
import { recommendationFilterOf } from '$lib/server/queries/recommendationFilterOf';
import { recommendationList } from '$lib/server/queries/recommendationList';
import { recommendationPage } from '$lib/server/queries/recommendationPage';
import { catalogue } from '$lib/server/sources/catalogue/catalogue';
import { projectFrame } from '$lib/server/sources/catalogue/projectFrame';
import { isoDay } from '$lib/domain/calendarDay';
import { startBuiltServer, type BuiltServer } from '../support/builtServer.ts';
import { newDatabase, type TestDatabase } from '../support/database.ts';
import { signIn } from '../support/participant.ts';

/** What is easily read wrongly in the four sources, as people meet it in the application. */
const now = new Date('2026-11-26T12:00:00Z');
const today = isoDay('2026-11-26');
let database: TestDatabase;
let server: BuiltServer;
let projectId: string;
let userId: string;
let cookie: string;

beforeAll(async () => {
	database = await newDatabase();
	await installCatalogue(database.db, catalogue);
	({ projectId } = await installProject(database.db, projectFrame));
	const [account] = await database.db
		.insert(userAccount)
		.values({ email: 'leder@example.org', name: 'Leder' })
		.returning({ id: userAccount.id });
	userId = account!.id;
	await database.db.insert(membership).values({ projectId, userId, role: 'projectLead' });
	cookie = await signIn(database.db, { userId });
	server = await startBuiltServer(database.url);
});
afterAll(async () => {
	await server?.stop();
	await database?.close();
});

/** What a page of the project says, as one line of words. */
async function wordsOf(path: string): Promise<string> {
	const address = `${server.origin}/projects/${projectFrame.slug}${path}`;
	const response = await fetch(address, { headers: { cookie } });
	expect(response.status).toBe(200);
	const [, main = ''] = (await response.text()).split('<main');
	return main
		.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/g, ' ')
		.replaceAll('&amp;', '&')
		.replace(/\s+/g, ' ');
}

/** Codes that the list finds. */
async function found(query: Record<string, string>): Promise<string[]> {
	const filter = recommendationFilterOf(
		new URLSearchParams({ kind: 'all', relevance: 'all', ...query })
	);
	return (await recommendationList(database.db, projectId, filter)).map(({ code }) => code);
}

const pageOf = async (code: string) =>
	(await recommendationPage(database.db, projectId, code, now))!;
const conflict = async (key: string) =>
	(await conflictList(database.db, projectId)).find((candidate) => candidate.key === key)!;

describe('Nordjylland', () => {
	it('has exactly ten recommendations, though its text also says nine', async () => {
		const listed = await found({ source: 'nordjylland', kind: 'recommendation' });
		expect(listed).toEqual(
			[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `NJ-${`${n}`.padStart(2, '0')}`)
		);
		const said = (await conflict('nine-or-ten')).sides.map(({ statement }) => statement).join(' ');
		expect(said).toContain('ti');
		expect(said).toContain('ni');
	});

	it.each([
		[
			'NJ-08',
			'Efterbehandling skal tænkes ind i døgnbehandlingen',
			'Døgnbehandlingen skal følges til ende'
		],
		['NJ-10', 'Fælleskommunale initiativer', 'Tværkommunale initiativer – Vidensdeling på tværs']
	])('finds %s by both of its titles, and shows both', async (code, title, otherTitle) => {
		expect(await found({ q: `"${title}"` })).toContain(code);
		expect(await found({ q: `"${otherTitle}"` })).toContain(code);
		const words = await wordsOf(`/recommendations/${code}`);
		expect(words).toContain(title);
		expect(words).toContain(otherTitle);
	});

	it('is not Norddjurs: neither name finds the other, and the project is Norddjurs’ own', async () => {
		const norddjurs = await found({ q: 'Norddjurs' });
		expect(norddjurs).toContain('ND-04');
		expect(norddjurs.filter((code) => code.startsWith('NJ-'))).toEqual([]);
		const north = await found({ q: 'nordjyske' });
		expect(north.filter((code) => code.startsWith('ND-'))).toEqual([]);
		expect((await frameOf(database.db, projectId)).owner).toBe('Norddjurs Kommune');
	});

	it('asks for a workshop without a date, which is not the opening workshop', async () => {
		expect((await pageOf('NJ-10f')).facts.dates).toEqual([]);
		expect((await pageOf('ND-14')).facts.dates).toMatchObject([{ dateLabel: '2026-04-17' }]);
		expect(await wordsOf('/recommendations/NJ-10f')).not.toContain('Datoer i kilden');
		const sides = (await conflict('which-workshop')).sides.map(({ code }) => code);
		expect(sides).toEqual(['ND-14', 'NJ-10f']);
	});
});

describe('Sundhedsstyrelsen', () => {
	it('twice says to equip local professionals, and each is chosen about by itself', async () => {
		const twice = (await found({ q: 'klæd fagpersoner', source: 'sst-raad' })).toSorted();
		expect(twice).toEqual(['SST-B1', 'SST-B5']);
		const [first, second] = [await pageOf('SST-B1'), await pageOf('SST-B5')];
		expect(first.detail.summary).not.toBe(second.detail.summary);
		await makeChoice(
			{
				...{ db: database.db, now },
				actor: {
					...{ kind: 'user', userId, name: 'Leder', isAdministrator: false },
					roles: new Map([[projectId, new Set(['projectLead'] as const)]])
				}
			},
			{
				...{ projectId, recommendationId: first.detail.id, elementId: '', sequence: 0 },
				...{ state: 'adopted', decidingBody: 'Styregruppen', decidedOn: '17.4.2026' }
			}
		);
		expect((await pageOf('SST-B1')).choices).toHaveLength(1);
		expect((await pageOf('SST-B5')).choices).toEqual([]);
	});
});

describe('evidence', () => {
	it('for MST carries two labels, one a source, side by side and to be decided', async () => {
		const [mst] = (await pageOf('NJ-M3')).evidence;
		expect(mst!.labels.map(({ code }) => code)).toEqual(['NJ-M3', 'K-320c']);
		const words = await wordsOf('/recommendations/NJ-M3');
		for (const { evidence } of mst!.labels) expect(words).toContain(evidence);
		expect(words).toContain('Hvad siger evidensen om MST?');
	});
});

describe('time limits', () => {
	it('31.12.2025 is lifted on 14.11.2025, never overdue', async () => {
		const { dates } = await lawPage(database.db, projectId, today);
		expect(dates.find(({ dateLabel }) => dateLabel === '2025-12-31')).toMatchObject({
			state: 'lifted',
			supersededOn: '2025-11-14'
		});
		for (const path of ['', '/law']) {
			const words = await wordsOf(path);
			expect(words).toMatch(/31\. december 2025.{0,60}Ophævet 14\.11\.2025/);
			expect(words).not.toMatch(/31\. december 2025.{0,60}(?:Overskredet|Forfalden|forsinket)/i);
		}
	});

	it('14 days stay an amount of time that runs from an event, and no date', async () => {
		const { norms } = await lawPage(database.db, projectId, today);
		const guarantee = norms.find(({ code }) => code === 'NJ-L1');
		expect(guarantee).toMatchObject({
			norm: 'SEL § 101: 14 dage efter henvendelse',
			kind: 'relativeNorm'
		});
		expect((await pageOf('NJ-L1')).facts.dates).toEqual([]);
		expect(await wordsOf('/law')).toMatch(
			/Relative frister.*bliver ikke til en dato af sig selv.*14 dage efter henvendelse.{0,10}Løber fra en hændelse\. Ingen dato\./
		);
	});

	it('law is nowhere the law of today before somebody has looked', async () => {
		const { laws, count } = await lawPage(database.db, projectId, today);
		expect(count).toEqual({ all: 56, checked: 0 });
		const guarantee = laws
			.flatMap(({ places }) => places)
			.find(({ cited }) => cited === 'Serviceloven § 101');
		expect(guarantee!.references.length).toBeGreaterThan(1);
		expect(await wordsOf('/recommendations/NJ-L1')).toContain(
			'Som angivet i kilden. Ikke tjekket mod den lov, der gælder i dag.'
		);
	});
});

describe('the target group', () => {
	it('is 0-18 since 06.02.2026, and up to 25 is shown as superseded that day', async () => {
		const words = await wordsOf('');
		expect(words).toMatch(/0-18 år.{0,20}Gælder nu, siden 6\.2\.2026/);
		expect(words).toMatch(/op til 25 år.{0,20}Gjaldt til 6\.2\.2026/);
		expect((await pageOf('NJ-01')).ages).toMatchObject({
			spoken: { from: 14, to: 30 },
			beyond: { from: 0, to: 18 },
			since: '2026-02-06'
		});
	});

	it('is a conflict that waits, with every source’s ages side by side', async () => {
		const { sides, present } = await conflict('target-age');
		expect(sides.map(({ code, line }) => [code, line])).toEqual([
			['ND-08', 81],
			['ND-08', 83],
			['NJ-01', 239],
			['K-F01', 1366]
		]);
		expect(present).toBeNull();
	});
});
