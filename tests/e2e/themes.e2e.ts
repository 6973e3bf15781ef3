import type { Locator, Page } from '@playwright/test';
import { expect, newPerson, screens, test } from './support/app.ts';
import { axeProblems } from './support/axe.ts';
import { chooseForNote, noteSaying, untilSaved, writeNote } from './support/board.ts';
import { drag } from './support/drag.ts';
import { Keys } from './support/keys.ts';
import { everybodyLeaves, joinWithCode, openBoardAs } from './support/people.ts';

test.use({ world: 'themes' });
test.afterEach(({ browser }) => everybodyLeaves(browser));

const WORKS = 'Hvad virker i dag?';
const LACKS = 'Hvad mangler vi?';
const NOW = 'Hvad gør vi nu?';

test('three people gather notes: many at once, under themes, and find them again', async ({
	app,
	browser
}) => {
	const [lead, laptop, phone] = await Promise.all([
		newPerson(browser, app),
		newPerson(browser, app),
		newPerson(browser, app, screens.phone)
	]);
	const everybody = [lead, laptop, phone];
	await openBoardAs(lead, app, 'projectLead');
	await joinWithCode(laptop, app, { sector: 'Socialområdet', firstName: 'Karin' });
	await joinWithCode(phone, app, { sector: 'SSP og politi', firstName: 'Jonas' });
	for (const words of [
		'Ventetiden er for lang',
		'Kort ventetid på behandling',
		'Hurtigere behandling'
	])
		await writeNote(laptop, LACKS, words);
	for (const words of ['Forældrene står alene', 'En aften for forældre'])
		await writeNote(phone, WORKS, words);
	await expect(lead.getByRole('article')).toHaveCount(5);

	await test.step('many are moved while somebody writes in one of them: both survive', async () => {
		await noteSaying(phone, 'Ventetiden er for lang').locator('button.words').click();
		const field = phone.getByLabel('Sedlens tekst');
		await expect(field).toBeFocused();
		await noteSaying(lead, 'Ventetiden er for lang').click({ modifiers: ['Control'] });
		await noteSaying(lead, 'Hurtigere behandling').click({ modifiers: ['Shift'] });
		const bar = lead.getByRole('group', { name: 'Valgte sedler' });
		await expect(bar).toContainText('3 sedler valgt');
		await expect(lead.getByText('3 sedler valgt').first()).toBeAttached();
		await field.press('End');
		await field.pressSequentially(' for de unge');
		await bar.getByRole('button', { name: 'Flyt til' }).click();
		await lead.getByRole('menuitem', { name: NOW }).click();
		await field.pressSequentially(' i dag');
		for (const page of everybody) {
			await expect(section(page, LACKS).getByRole('article')).toHaveCount(0);
			await expect(section(page, NOW).getByRole('article')).toHaveCount(3);
		}
		await phone.keyboard.press('Escape');
		await expect(noteSaying(lead, 'Ventetiden er for lang for de unge i dag')).toBeVisible();
	});

	await test.step('one step of undo takes all of them back', async () => {
		await lead.getByRole('button', { name: 'Fortryd', exact: true }).click();
		await expect(section(laptop, LACKS).getByRole('article')).toHaveCount(3);
		await lead.keyboard.press('Escape');
		await expect(lead.getByRole('group', { name: 'Valgte sedler' })).toBeHidden();
	});

	await test.step('a note is put under a theme by its menu, and another by dragging', async () => {
		await chooseForNote(laptop, 'Ventetiden er for lang', 'Læg under tema …');
		await laptop.getByRole('dialog').getByLabel('Nyt tema').fill('Ventetid');
		await laptop.getByRole('dialog').getByRole('button', { name: 'Opret' }).click();
		await laptop.getByRole('dialog').getByRole('button', { name: 'Færdig' }).click();
		await expect(themesOf(phone, 'Ventetiden er for lang')).toHaveText(['Ventetid']);
		await lead.getByRole('button', { name: 'Temaer (1)' }).click();
		await lead.getByLabel('Nyt tema').fill('Familien');
		await lead.getByLabel('Nyt tema').press('Enter');
		const panel = lead.getByRole('complementary', { name: 'Temaer' });
		const family = panel.getByRole('listitem').filter({ has: themeName(lead, 'Familien') });
		await drag(lead, noteSaying(lead, 'Forældrene står alene'), family);
		await drag(lead, noteSaying(lead, 'Ventetiden er for lang'), family);
		await expect(themesOf(phone, 'Forældrene står alene')).toHaveText(['Familien']);
		// Under two, and still one note.
		await expect(themesOf(phone, 'Ventetiden er for lang')).toHaveText(['Ventetid', 'Familien']);
		await expect(phone.getByRole('article')).toHaveCount(5);
		await untilSaved(lead);
	});

	await test.step('chosen notes are dragged together', async () => {
		await noteSaying(lead, 'Kort ventetid').click({ modifiers: ['Control'] });
		await noteSaying(lead, 'Hurtigere behandling').click({ modifiers: ['Control'] });
		const panel = lead.getByRole('complementary', { name: 'Temaer' });
		const waiting = panel.getByRole('listitem').filter({ has: themeName(lead, 'Ventetid') });
		await drag(lead, noteSaying(lead, 'Kort ventetid'), waiting);
		await expect(themesOf(phone, 'Kort ventetid')).toHaveText(['Ventetid']);
		await expect(themesOf(phone, 'Hurtigere behandling')).toHaveText(['Ventetid']);
		await lead.keyboard.press('Escape');
	});

	await test.step('the list can be read by theme, and a theme is renamed for all', async () => {
		await lead.getByLabel('Navn på temaet “Familien”').fill('Forældre');
		await lead.getByLabel('Navn på temaet “Familien”').press('Enter');
		await phone.getByRole('link', { name: 'Efter tema' }).click();
		await expect(section(phone, 'Forældre')).toContainText('Står også under “Ventetid”');
		await expect(section(phone, 'Uden tema').getByRole('article')).toHaveText([
			/En aften for forældre/
		]);
		await phone.reload();
		await expect(section(phone, 'Ventetid').getByRole('article')).toHaveCount(3);
		expect(await axeProblems(phone)).toEqual([]);
	});

	await test.step('what the board is narrowed down to stands in its address', async () => {
		await laptop.keyboard.press('/');
		await laptop.getByLabel('Søg i sedlerne').pressSequentially('foraeldrenes');
		await expect(laptop.getByText('Viser 2 af 5 sedler')).toBeVisible();
		await expect(section(laptop, WORKS).getByRole('heading')).toContainText('2 af 2');
		await laptop.getByRole('button', { name: 'Filtre' }).click();
		await laptop.getByLabel('Tema', { exact: true }).selectOption('Uden tema');
		await expect(laptop.getByRole('article')).toHaveText([/En aften for forældre/]);
		await expect(laptop).toHaveURL(/\?q=foraeldrenes&theme=none$/);
		await laptop.reload();
		await expect(laptop.getByText('Viser 1 af 5 sedler')).toBeVisible();
		await expect(laptop.getByRole('article')).toHaveCount(1);
		expect(await axeProblems(laptop)).toEqual([]);
		// Another way of showing it keeps the question.
		await laptop.getByRole('link', { name: 'Liste' }).click();
		await expect(laptop).toHaveURL(/q=foraeldrenes&theme=none&view=list$/);
		await laptop.getByRole('button', { name: 'Ryd', exact: true }).click();
		await expect(laptop.getByRole('article')).toHaveCount(5);
		await expect(laptop).toHaveURL(/\?view=list$/);
	});

	await test.step('a theme in the bin leaves its notes where they are, and comes back', async () => {
		const panel = lead.getByRole('complementary', { name: 'Temaer' });
		await panel.getByRole('button', { name: 'Flere valg for temaet “Forældre”' }).click();
		await lead.getByRole('menuitem', { name: 'Slet temaet' }).click();
		await expect(themesOf(laptop, 'Forældrene står alene')).toHaveCount(0);
		await panel.getByRole('button', { name: 'Fortryd' }).click();
		await expect(themesOf(laptop, 'Forældrene står alene')).toHaveText(['Forældre']);
		await expect(laptop.getByRole('article')).toHaveCount(5);
		expect(await axeProblems(lead)).toEqual([]);
	});

	await test.step('several are deleted, and the way back is offered', async () => {
		await phone.getByRole('link', { name: 'Efter felt' }).click();
		await phone.getByRole('button', { name: 'Vælg flere' }).tap();
		await noteSaying(phone, 'Kort ventetid').tap();
		await noteSaying(phone, 'Hurtigere behandling').tap();
		expect(await axeProblems(phone)).toEqual([]);
		await phone.getByRole('button', { name: 'Slet', exact: true }).click();
		await expect(laptop.getByRole('article')).toHaveCount(3);
		await expect(phone.getByText('2 sedler er slettet.').first()).toBeVisible();
		await phone.getByRole('main').getByRole('button', { name: 'Fortryd' }).last().click();
		await expect(laptop.getByRole('article')).toHaveCount(5);
	});
});

test('suggested themes are looked through note by note before anything comes of them', async ({
	app,
	browser
}) => {
	const page = await newPerson(browser, app);
	await joinWithCode(page, app, { sector: 'Socialområdet', firstName: 'Karin' });
	const requests: string[] = [];
	for (const words of ['Snus i kiosken', 'Kiosken sælger snus', 'Snus og vapes i kiosken'])
		await writeNote(page, NOW, words);
	await untilSaved(page);
	await page.getByRole('button', { name: /^Temaer/ }).click();
	page.on('request', (request) => {
		if (request.method() !== 'GET') requests.push(request.url());
	});
	await page.getByRole('button', { name: 'Foreslå temaer' }).click();
	const suggestion = page.getByRole('group', { name: /snus/i });
	await expect(suggestion.getByRole('checkbox')).toHaveCount(3);
	expect(await axeProblems(page)).toEqual([]);
	await expect(themesOf(page, 'Snus i kiosken')).toHaveCount(0);
	await suggestion.getByLabel('Snus og vapes i kiosken').uncheck();
	await suggestion.getByLabel('Navn').fill('Salg af snus');
	await suggestion.getByRole('button', { name: 'Opret med 2 sedler' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Færdig' }).click();
	await expect(themesOf(page, 'Snus i kiosken')).toHaveText(['Salg af snus']);
	await expect(themesOf(page, 'Kiosken sælger snus')).toHaveText(['Salg af snus']);
	await expect(themesOf(page, 'Snus og vapes i kiosken')).toHaveCount(0);
	expect(requests).toEqual([]);
});

test('all of it without a mouse', async ({ app, browser }) => {
	const page = await newPerson(browser, app);
	const keys = new Keys(page);
	await joinWithCode(page, app, { sector: 'SSP og politi', firstName: 'Bo' });
	for (const words of ['Tastatur en', 'Tastatur to']) await writeNote(page, NOW, words);
	await untilSaved(page);
	const bar = page.getByRole('group', { name: 'Valgte sedler' });

	await test.step('notes are chosen by x, and moved', async () => {
		await keys.reach(noteSaying(page, 'Tastatur to').locator('button.words'), 'Shift+Tab');
		await keys.press('x');
		await expect(bar).toContainText('1 seddel valgt');
		await keys.reach(noteSaying(page, 'Tastatur en').locator('button.words'), 'Shift+Tab');
		await keys.press('x');
		await expect(bar).toContainText('2 sedler valgt');
		await keys.reach(bar.getByRole('button', { name: 'Flyt til' }));
		await keys.press('Enter');
		await keys.choose(LACKS);
		await expect(section(page, LACKS).getByRole('article').last()).toContainText('Tastatur to');
	});

	await test.step('and put under a new theme', async () => {
		await keys.reach(bar.getByRole('button', { name: 'Tema', exact: true }));
		await keys.press('Enter');
		const dialog = page.getByRole('dialog');
		await keys.reach(dialog.getByLabel('Nyt tema'));
		await keys.type('Uden mus');
		await keys.press('Enter');
		await keys.reach(dialog.getByRole('button', { name: 'Færdig' }));
		await keys.press('Enter');
		await expect(themesOf(page, 'Tastatur en')).toHaveText(['Uden mus']);
		await expect(themesOf(page, 'Tastatur to')).toHaveText(['Uden mus']);
	});

	await test.step('Escape leaves, on the note', async () => {
		await keys.reach(bar.getByRole('button', { name: 'Afslut valg' }));
		await keys.press('Enter');
		await expect(bar).toBeHidden();
		await expect(noteSaying(page, 'Tastatur en').locator('button.words')).toBeFocused();
	});

	await test.step('they are found by word, and the search is cleared', async () => {
		await keys.press('/');
		await keys.type('tastaturer');
		await expect(page.getByRole('article')).toHaveCount(2);
		await keys.press('Escape');
		await expect(page.getByLabel('Søg i sedlerne')).toHaveValue('');
		await expect(page.getByLabel('Søg i sedlerne')).toBeFocused();
	});
});

function section(page: Page, title: string): Locator {
	return page.getByRole('region', { name: title });
}

/** The themes that stand on a note. */
function themesOf(page: Page, words: string): Locator {
	return noteSaying(page, words).getByRole('list', { name: 'Temaer' }).getByRole('listitem');
}

function themeName(page: Page, title: string): Locator {
	return page.getByLabel(`Navn på temaet “${title}”`);
}
