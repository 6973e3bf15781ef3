import type { Page } from '@playwright/test';
import { expect, newPerson, test } from './support/app.ts';
import { noteSaying, untilSaved, writeNote } from './support/board.ts';
import { commitNote, linkNote } from './support/commit.ts';
import { openBoardAs } from './support/people.ts';

test.use({ world: 'ends of the thread' });

const NOTE = 'Skolelæreren skal kunne ringe til nogen i Aabenraa';

test('the thread is the same from the recommendation and from the action, and a search leads to it', async ({
	app,
	browser
}) => {
	const page = await newPerson(browser, app);
	await openBoardAs(page, app, 'facilitator');
	const home = new URL(page.url()).pathname.replace(/\/boards\/.*/, '');
	await writeNote(page, 'Hvad mangler vi?', NOTE);
	await untilSaved(page);
	await linkNote(page, NOTE, 'responstid', /NJ-03/);
	await commitNote(page, NOTE, {
		owner: 'Rusmiddelcentret',
		dueOn: '29.5.2027',
		workstream: '4. Hurtigere og mere fleksibel behandling'
	});
	await expect(noteSaying(page, NOTE)).toContainText('Handling 1');
	await untilSaved(page);

	await page.goto(`${home}/recommendations/NJ-03`);
	await page.getByRole('link', { name: 'Se den røde tråd' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Den røde tråd');
	// The readable copy of the board follows within a second, and the page by itself.
	await expect(station(page, 'Sedlerne')).toContainText(NOTE);
	await expect(station(page, 'Status')).toContainText('Aftalt');
	await expect(station(page, 'Stemmerne')).toContainText('Der er ikke stemt om den endnu');
	await expect(asked(page)).toContainText('NJ-03');
	const fromTheBeginning = await stations(page);

	await station(page, 'Handlingerne').getByRole('link', { name: NOTE }).click();
	await page.getByRole('link', { name: 'Se den røde tråd' }).click();
	await expect(asked(page)).toContainText(`1. ${NOTE}`);
	expect(await stations(page)).toEqual(fromTheBeginning);

	await page.goto(`${home}/search`);
	await page.getByLabel('Søg efter').fill('skolelærere åbenrå');
	await page.getByRole('main').getByRole('button', { name: 'Søg', exact: true }).click();
	await expect(page.getByRole('main').locator('mark').first()).toHaveText('Skolelæreren');
	await page.getByRole('link', { name: 'Sedler (1)' }).click();
	await expect(page).toHaveURL(/kind=note/);
	await page.getByRole('main').getByRole('link', { name: 'Den røde tråd' }).click();
	await expect(asked(page)).toContainText(NOTE);

	await page.goto(`${home}/search?q=${encodeURIComponent('010203-1234')}`);
	await expect(page.getByRole('alert')).toContainText('Det ligner et CPR-nummer');
	expect(page.url()).not.toContain('1234');
});

function station(page: Page, title: string) {
	return page
		.getByRole('main')
		.locator('ol > li')
		.filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) });
}

/** What the thread is asked from. */
const asked = (page: Page) => page.getByRole('main').locator('[aria-current="true"]');

/** The words of every station, but for the mark on the one that is asked from. */
async function stations(page: Page): Promise<string[]> {
	const words = await page.getByRole('main').locator('ol > li').allInnerTexts();
	return words.map((one) => one.replace('Herfra spurgte du', '').replace(/\s+/g, ' ').trim());
}
