import type { Page } from '@playwright/test';
import { expect, newPerson, test } from './support/app.ts';
import { noteSaying, untilSaved } from './support/board.ts';
import { signIn } from './support/people.ts';
import { prepareRoom } from './support/workshop.ts';

test.use({ world: 'cards' });

const WORDS = 'Skolen skal kunne ringe til ét nummer';
const MENDED = 'Skolen ringer til ét nummer, også om aftenen';

test('cards are printed eight to a sheet, and what is written on them is entered by number', async ({
	app,
	browser
}) => {
	const lead = await newPerson(browser, app);
	await signIn(lead, app, 'facilitator');
	await prepareRoom(lead, { tables: 2 });
	const workshop = new URL(lead.url()).pathname.replace(/\/programme.*/, '');
	const asked = `${workshop}/cards?count=16`;
	await lead.goto(asked);

	await test.step('two tables get sixteen cards each, and the paper holds nothing else', async () => {
		await expect(lead.getByRole('article')).toHaveCount(32);
		await expect(lead.getByText('4 ark')).toBeVisible();
		await lead.emulateMedia({ media: 'print' });
		await expect(lead.getByRole('button', { name: 'Print' })).toBeHidden();
		const paper = (await lead.pdf({ format: 'A4' })).toString('latin1');
		expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(4);
		await lead.emulateMedia({ media: 'screen' });
	});

	await lead.getByRole('link', { name: 'Skriv kort ind' }).click();
	const number = lead.getByLabel('Kortets nummer');
	const words = lead.getByLabel('Tekst på kortet');

	await test.step('by keyboard alone: number, recommendation, words, and the next card', async () => {
		await number.fill('9-01');
		await number.press('Enter');
		await expect(number).toHaveAccessibleDescription(/Der er intet bord 9/);
		await number.fill('2-07');
		await number.press('Enter');
		const section = lead.getByLabel('Anbefaling', { exact: true });
		await expect(section).toBeFocused();
		await section.selectOption({ index: 3 });
		await section.press('Enter');
		await words.fill(`${WORDS}, 010203-1234`);
		await words.press('Enter');
		await expect(words).toHaveAccessibleDescription(/CPR-nummer/);
		// The table's board is here.
		await untilSaved(lead);
		await words.fill(WORDS);
		await words.press('Enter');
		await expect(told(lead)).toHaveText('Kort 2-07 er skrevet ind');
		await expect(number).toHaveValue('2-08');
		await expect(number).toBeFocused();
	});

	await test.step('the same number again changes the card, and is no second note', async () => {
		await number.fill('2-7');
		await number.press('Enter');
		await expect(lead.getByText('Kort 2-07 er skrevet ind allerede')).toBeVisible();
		await expect(words).toHaveValue(WORDS);
		await words.fill(MENDED);
		await words.press('Enter');
		await expect(told(lead)).toHaveText('Kort 2-07 er rettet');
		const entered = lead
			.locator('section')
			.filter({ has: lead.getByRole('heading', { name: 'Skrevet ind ved bord 2' }) });
		await expect(entered.getByRole('listitem')).toHaveCount(1);
		await untilSaved(lead);
	});

	await test.step('the card is a note on the table’s own board', async () => {
		await lead.goto(workshop.replace(/\/workshops.*/, '/boards'));
		await lead.getByRole('link', { name: /Bord 2/ }).click();
		await expect(noteSaying(lead, MENDED)).toBeVisible();
		await expect(noteSaying(lead, WORDS)).toHaveCount(0);
	});
});

/** What the form says of the card that was saved last. */
const told = (page: Page) => page.getByRole('main').locator('form').getByRole('status').last();
