import { expect, type Browser, type BrowserContext } from '@playwright/test';
import { newPerson, type App } from './app.ts';
import { noteSaying, untilSaved, writeNote } from './board.ts';
import { commitNote, linkNote } from './commit.ts';
import { freezeSteering, holdMeeting } from './meeting.ts';
import { joinWithCode, signIn } from './people.ts';
import { Records } from './records.ts';
import { importText } from './sourceText.ts';
import { newStatusLink } from './statusLink.ts';
import type { Places, Viewer } from './pages.ts';

/** A project with one of everything, and the cookies by which each viewer is known. */
export interface Furnished {
	places: Places;
	sessions: Record<Viewer, Awaited<ReturnType<BrowserContext['storageState']>>>;
}

const FREE = 'Brobygger fra skole til behandling';
const COMMITTED = 'Samme dag svarer nogen, når en ung ringer';

/** Fills a project, through its pages, with one of everything that the pages show. */
export async function furnish(browser: Browser, app: App): Promise<Furnished> {
	const [nobody, guest, lead, reader] = await Promise.all([
		newPerson(browser, app),
		newPerson(browser, app),
		newPerson(browser, app),
		newPerson(browser, app)
	]);
	await joinWithCode(guest, app, { sector: 'Skole og ungdomsuddannelse', firstName: 'Mette' });
	const board = new URL(guest.url()).pathname;
	const home = board.replace(/\/boards\/.*/, '');
	await writeNote(guest, 'Hvad mangler vi?', FREE);
	await writeNote(guest, 'Hvad gør vi nu?', COMMITTED);
	await untilSaved(guest);

	await signIn(lead, app, 'projectLead');
	await signIn(reader, app, 'reader');
	await lead.goto(board);
	await linkNote(lead, COMMITTED, 'responstid', /NJ-03/);
	await commitNote(lead, COMMITTED, {
		owner: 'Rusmiddelcentret',
		dueOn: '1.2.2024',
		workstream: '4. Hurtigere og mere fleksibel behandling'
	});
	await expect(noteSaying(lead, COMMITTED)).toContainText('Handling 1');

	await lead.goto(`${home}/settings`);
	await lead.getByLabel('Navn').last().fill('Inviteret Kollega');
	await lead.getByLabel('E-mail').last().fill('inviteret@demo.handlekraft.invalid');
	await lead.getByRole('checkbox', { name: /Læser/ }).last().check();
	await lead.getByRole('button', { name: 'Tilføj' }).click();
	const passwordLink = await lead.getByLabel('Link til adgangskode').inputValue();

	await lead.goto(`${home}/sharing`);
	await lead.getByLabel('Hvem er linket til?').fill('Udvalget');
	await lead.getByRole('button', { name: 'Lav linket' }).click();
	const sharedLink = await lead.getByLabel('Link til status').inputValue();

	await lead.goto(`${home}/workshops`);
	const workshop = await lead.getByRole('link', { name: /Generalprøve/ }).getAttribute('href');
	await lead.getByText('Ny workshop').click();
	await lead.getByLabel('Navn').fill('Lukket workshop');
	await lead.getByRole('button', { name: 'Opret workshop' }).click();
	// It leads on to its programme; the door is on its own page.
	await lead.getByRole('main').getByRole('link', { name: 'Lukket workshop' }).click();
	await expect(lead.getByRole('heading', { level: 1 })).toHaveText('Lukket workshop');
	const closedAddress = await lead.getByRole('link', { name: /\/j\// }).getAttribute('href');

	await new Records(app).addContributor('Sundhedshuset');
	await lead.goto(`${home}/actions/1`);
	await lead.getByText('Svar og kontakt').click();
	await lead.getByRole('button', { name: 'Lav et link, de kan svare med' }).click();
	const contributionLink = await lead.getByLabel('Link til svar').inputValue();

	const { group, meeting } = await holdMeeting(lead, home);
	const frozen = await freezeSteering(lead, home);

	const people = { nobody, guest, projectLead: lead, reader };
	const sessions = {} as Furnished['sessions'];
	for (const viewer of Object.keys(people) as Viewer[]) {
		sessions[viewer] = await people[viewer].context().storageState();
		await people[viewer].context().close();
	}
	return {
		sessions,
		places: {
			...{ home, board, group, meeting, frozen },
			workshop: workshop!,
			openCode: app.doors.workshopCode,
			closedCode: closedAddress!.split('/').at(-1)!,
			administratorLink: app.doors.administratorLink!,
			passwordLink: new URL(passwordLink).pathname,
			contributionLink: new URL(contributionLink).pathname,
			sharedLink: new URL(sharedLink).pathname,
			source: await importText(app),
			statusLink: await newStatusLink(app),
			freeNote: FREE
		}
	};
}
