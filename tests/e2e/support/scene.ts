import { expect, type Browser, type Page } from '@playwright/test';
import { addDays } from '../../../src/lib/domain/calendarDay.ts';
import { today } from '../../../src/lib/domain/copenhagen.ts';
import { formatDay } from '../../../src/lib/domain/format.ts';
import { newAction, reportStatus } from './actions.ts';
import { newPerson, type App } from './app.ts';
import { noteSaying, untilSaved, writeNote } from './board.ts';
import { commitNote, linkNote } from './commit.ts';
import { joinWithCode, signIn } from './people.ts';

const WORKS = 'Hvad virker i dag?';
const LACKS = 'Hvad mangler vi?';
const NOW = 'Hvad gør vi nu?';

const NICOTINE = '2. Unge og røgfrie nikotinprodukter – en gateway til videre misbrug';
const SEEK = '3. Opsøgende rusmiddelbehandler på ungdomsuddannelser og overbygningsskoler';
const TREAT = '4. Hurtigere og mere fleksibel behandling';

/** What people of each sector write, in the order they write it. */
const room = [
	{
		sector: 'Skole og ungdomsuddannelse',
		firstName: 'Mette',
		notes: [
			[WORKS, 'AKT-læreren har ro og tid til den første samtale'],
			[LACKS, 'Lærerne ved ikke, hvem de skal ringe til'],
			[NOW, 'Én side til lærerne: tegn, samtale og telefonnummer']
		]
	},
	{
		sector: 'SSP og politi',
		firstName: 'Jonas',
		notes: [
			[WORKS, 'Vi ringer til skolen samme dag, når vi hører noget'],
			[LACKS, 'Klare aftaler om samtykke på tværs af forvaltninger'],
			[NOW, 'Fast møde hver anden uge om dem, flere kender']
		]
	},
	{
		sector: 'Socialområdet',
		firstName: 'Karin',
		notes: [
			[WORKS, 'Rusmiddelcentret tager imod uden henvisning'],
			[LACKS, 'Ventetiden er for lang, når en ung endelig siger ja'],
			[NOW, 'Rusmiddelcentret svarer den unge inden for to hverdage']
		]
	},
	{
		sector: 'Sundhed (kommune, praksis, region)',
		firstName: 'Ali',
		notes: [
			[WORKS, 'Sundhedsplejersken kender familierne i forvejen'],
			[NOW, 'Fælles kursus i den motiverende samtale']
		]
	},
	{
		sector: 'Civilsamfund og forældre',
		firstName: 'Lone',
		notes: [
			[LACKS, 'Forældrene står alene med det i weekenden'],
			[LACKS, 'Én fast kontaktperson gennem hele forløbet']
		]
	},
	{
		sector: 'Ungeindsatsen',
		firstName: 'Peter',
		notes: [[WORKS, 'Mentoren går med til den første samtale']]
	}
] as const;

/** What was agreed away from the board; `due` in days from today. */
const agreed = [
	{
		title: 'Kortlæg, hvor de unge færdes, sammen med SSP og klubberne',
		owner: 'Projektledelsen',
		workstream: '1. Analyse- og vidensindsamling',
		due: 40,
		status: 'I gang'
	},
	{
		title: 'Læg skolernes trivselsmålinger ved siden af SSP’s billede',
		owner: 'Overbygningsskolerne',
		workstream: '1. Analyse- og vidensindsamling',
		due: -6,
		status: 'I gang'
	},
	{
		title: 'Ansæt den opsøgende rusmiddelbehandler',
		owner: 'Rusmiddelcentret',
		workstream: SEEK,
		due: -33,
		status: 'I gang'
	},
	{
		title: 'Aftal faste træffetider på ungdomsuddannelserne',
		owner: 'Ungdomsuddannelserne',
		workstream: SEEK,
		due: 75,
		status: 'Venter',
		remark: 'Begynder, når behandleren er ansat'
	},
	{
		title: 'Hold en aften for forældre om nikotin på hver overbygningsskole',
		owner: 'Forældregrupper',
		workstream: NICOTINE,
		due: 96,
		status: null
	},
	{
		title: 'Skriv én side til lærerne om røgfri nikotin',
		owner: 'Folkeskolerne',
		workstream: NICOTINE,
		due: 12,
		status: 'Udført'
	},
	{
		title: 'Afprøv åben rådgivning torsdag eftermiddag',
		owner: 'Sundhedshuset',
		workstream: TREAT,
		due: 54,
		status: 'I gang'
	}
] as const;

const COMMITTED = 'Rusmiddelcentret svarer den unge inden for to hverdage';

/** A workshop's board and what came of it, all of it written through the pages. */
export interface Scene {
	/** A project lead, signed in. */
	lead: Page;
	/** Addresses. */
	home: string;
	board: string;
}

/** Lets a small workshop happen. The guests stay, as in the room. */
export async function playScene(browser: Browser, app: App): Promise<Scene> {
	let board = '';
	for (const { notes, ...person } of room) {
		const page = await newPerson(browser, app);
		await joinWithCode(page, app, person);
		board = new URL(page.url()).pathname;
		for (const [section, words] of notes) await writeNote(page, section, words);
		await untilSaved(page);
	}
	const home = board.replace(/\/boards\/.*/, '');
	const lead = await newPerson(browser, app);
	await signIn(lead, app, 'projectLead');
	await lead.goto(board);
	await linkNote(lead, 'Ventetiden er for lang', 'responstid', /NJ-03/);
	await linkNote(lead, COMMITTED, 'responstid', /NJ-03/);
	await linkNote(lead, 'Én fast kontaktperson', '360', /NJ/);
	await commitNote(lead, COMMITTED, {
		owner: 'Rusmiddelcentret',
		dueOn: formatDay(inDays(60), 'da'),
		workstream: TREAT
	});
	await expect(noteSaying(lead, COMMITTED)).toContainText('Handling 1');
	for (const { due, status, ...item } of agreed) {
		await newAction(lead, home, { ...item, dueOn: inDays(due) });
		if (status) await reportStatus(lead, status, 'remark' in item ? item.remark : '');
	}
	return { lead, home, board };
}

function inDays(days: number) {
	return addDays(today(new Date()), days);
}
