import type { Page } from '@playwright/test';
import { expect, newPerson, screens, test } from './support/app.ts';
import { axeProblems } from './support/axe.ts';
import { chooseForNote, noteSaying, untilSaved, writeNote } from './support/board.ts';
import { Keys } from './support/keys.ts';
import { everybodyLeaves, joinWithCode, openBoardAs } from './support/people.ts';
import { pasteInto, restOn, wordsOf } from './support/notes.ts';

test.use({ world: 'notes' });
test.afterEach(({ browser }) => everybodyLeaves(browser));

const WORKS = 'Hvad virker i dag?';
const LACKS = 'Hvad mangler vi?';
const NOW = 'Hvad gør vi nu?';

test('three people write in one note, see each other’s carets, comment, agree and merge', async ({
	app,
	browser
}) => {
	const [anne, bo, phone] = await Promise.all([
		newPerson(browser, app),
		newPerson(browser, app),
		newPerson(browser, app, screens.phone)
	]);
	const everybody = [anne, bo, phone];
	await openBoardAs(anne, app, 'facilitator');
	await joinWithCode(bo, app, { sector: 'SSP og politi', firstName: 'Bo' });
	await joinWithCode(phone, app, { sector: 'Skole og ungdomsuddannelse', firstName: 'Mette' });
	await writeNote(anne, LACKS, 'En fast kontaktperson');

	await test.step('carets are seen, with names, and nobody’s own is disturbed', async () => {
		const atStart = await openNote(bo, 'En fast kontaktperson');
		const atEnd = await openNote(anne, 'En fast kontaktperson');
		await atStart.press('Home');
		await atEnd.press('End');
		await expect(anne.locator('.caret .name')).toHaveText('Bo');
		await expect(bo.locator('.caret')).toHaveCount(1);
		await expect(noteSaying(phone, 'En fast kontaktperson')).toContainText('skriver …');
		await Promise.all([
			atStart.pressSequentially('Hver ung: '),
			atEnd.pressSequentially(' hele vejen')
		]);
		const both = 'Hver ung: En fast kontaktperson hele vejen';
		for (const field of [atStart, atEnd]) await expect(field).toHaveValue(both);
		await expect(noteSaying(phone, both)).toBeVisible();
		expect(await atStart.evaluate((field: HTMLTextAreaElement) => field.selectionStart)).toBe(10);
		await atStart.press('Escape');
		await expect(anne.locator('.caret')).toHaveCount(0);
		await atEnd.press('Escape');
	});

	await test.step('its kind and colour are words on every screen', async () => {
		await chooseForNote(bo, 'Hver ung', 'Slags');
		await bo.getByRole('menuitemradio', { name: 'Barriere' }).click();
		await chooseForNote(bo, 'Hver ung', 'Farve');
		await bo.getByRole('menuitemradio', { name: 'Gul' }).click();
		for (const page of everybody)
			await expect(noteSaying(page, 'Hver ung')).toContainText(/Barriere\s*Gul/);
	});

	await test.step('they comment and agree', async () => {
		const talk = phone.getByRole('dialog');
		await noteSaying(phone, 'Hver ung').getByRole('button', { name: 'Kommentér' }).click();
		await talk.getByLabel('Skriv en kommentar').fill('Ring til 010190-1234');
		await expect(talk).toContainText('Det ligner et CPR-nummer');
		await talk.getByRole('button', { name: 'Send' }).click();
		await expect(talk).toContainText('Der er ingen kommentarer endnu');
		await talk.getByLabel('Skriv en kommentar').fill('Det gør vi på Skolen');
		await talk.getByLabel('Skriv en kommentar').press('Enter');
		await expect(talk.getByRole('log')).toContainText(/Mette\s*\d+\.\d+\.\d+ kl\. \d+\.\d+/);
		expect(await axeProblems(phone)).toEqual([]);
		await phone.keyboard.press('Escape');

		await noteSaying(bo, 'Hver ung').getByRole('button', { name: '1 kommentar' }).click();
		await expect(bo.getByRole('log')).toContainText('Det gør vi på Skolen');
		await expect(bo.getByRole('button', { name: 'Slet kommentaren' })).toHaveCount(0);
		await bo.keyboard.press('Escape');

		const agree = (page: Page) =>
			noteSaying(page, 'Hver ung').getByRole('button', { name: /^Enig/ });
		await agree(bo).click();
		await agree(phone).click();
		await expect(agree(bo)).toHaveAttribute('aria-pressed', 'true');
		await expect(agree(anne)).toHaveAttribute('aria-pressed', 'false');
		for (const page of everybody) await expect(agree(page)).toHaveText(/Enig\s*2/);
		await agree(phone).click();
		await expect(agree(anne)).toHaveText(/Enig\s*1/);
	});

	await test.step('they merge two notes and take one out again', async () => {
		await writeNote(anne, LACKS, 'Én der følger med');
		await chooseForNote(anne, 'Hver ung', 'Læg sammen med');
		const dialog = anne.getByRole('dialog');
		await dialog.getByRole('combobox').pressSequentially('følger');
		await anne.getByRole('option', { name: /Én der følger med/ }).click();
		await anne.keyboard.press('Escape');
		await dialog.getByRole('button', { name: 'Læg 2 sedler sammen' }).click();
		for (const page of everybody) {
			await expect(page.getByRole('article')).toHaveCount(1);
			await expect(noteSaying(page, 'Hver ung')).toContainText('Består af 2 sedler');
		}
		await noteSaying(bo, 'Hver ung').getByRole('button', { name: 'Består af 2 sedler' }).click();
		await noteSaying(bo, 'Hver ung').getByRole('button', { name: 'Tag ud igen' }).click();
		for (const page of everybody) {
			await expect(page.getByRole('article')).toHaveCount(2);
			await expect(page.getByText('Består af')).toHaveCount(0);
		}
	});

	await test.step('a note is split, and undone as one step', async () => {
		await chooseForNote(anne, 'Hver ung', 'Del i flere sedler');
		const dialog = anne.getByRole('dialog');
		await expect(dialog.getByRole('textbox')).toHaveValue(/hele vejen\nÉn der følger med$/);
		await dialog.getByRole('button', { name: 'Del i 2 sedler' }).click();
		await expect(anne.getByRole('article')).toHaveCount(3);
		await anne.getByRole('main').getByRole('button', { name: 'Fortryd' }).first().click();
		await expect(phone.getByRole('article')).toHaveCount(2);
	});
	await untilSaved(anne);
	expect(await axeProblems(anne)).toEqual([]);
});

test('six pasted lines become six notes, and what cannot be one stays to be mended', async ({
	app,
	browser
}) => {
	const page = await newPerson(browser, app);
	await joinWithCode(page, app, { sector: 'Socialområdet', firstName: 'Ida' });
	const field = page.getByLabel(`Ny seddel i ${NOW}`);
	const section = page.getByRole('region', { name: NOW });
	await pasteInto(field, '• Ring\n• Skriv\n• Mød op\n• Hør efter\n• Følg op\n• Tak for i dag\n');
	await expect(section).toContainText('Det kan blive til 6 sedler');
	expect(await axeProblems(page)).toEqual([]);
	await section.getByRole('button', { name: 'Indsæt som 6 sedler' }).click();
	await expect(section.getByRole('article').locator('.words')).toHaveText([
		'Ring',
		'Skriv',
		'Mød op',
		'Hør efter',
		'Følg op',
		'Tak for i dag'
	]);
	await expect(field).toBeFocused();
	await expect(field).toHaveValue('');

	const long = `Lang ${'x'.repeat(300)}`;
	await pasteInto(field, `God\n${long}\nom 010190-1234`);
	await expect(section).toContainText('25 tegn for meget');
	await expect(section).toContainText('Ligner et CPR-nummer og bliver ikke sendt');
	await section.getByRole('button', { name: 'Indsæt som 1 seddel' }).click();
	await expect(section.getByRole('article')).toHaveCount(7);
	await expect(field).toHaveValue(`${long}\nom 010190-1234`);

	await field.fill('');
	await pasteInto(field, 'Først\nså');
	await section.getByRole('button', { name: 'Behold som én seddel' }).click();
	await field.press('Enter');
	await expect(section.getByRole('article').last().locator('.words')).toHaveText('Først\nså');
});

test('everything is done with keys from the note, and the focus survives what others do', async ({
	app,
	browser
}) => {
	const [page, other] = [await newPerson(browser, app), await newPerson(browser, app)];
	await joinWithCode(page, app, { sector: 'Socialområdet', firstName: 'Eva' });
	await joinWithCode(other, app, { sector: 'SSP og politi', firstName: 'Jonas' });
	const keys = new Keys(page);
	for (const words of ['Eva 1', 'Eva 2', 'Eva 3']) await writeNote(page, WORKS, words);
	await writeNote(page, LACKS, 'Eva ved siden af');
	const words = (note: string) => wordsOf(page, note);

	await words('Eva 1').focus();
	await keys.press('ArrowDown');
	await expect(words('Eva 2')).toBeFocused();
	await keys.press('ArrowUp');
	await keys.press('ArrowRight');
	await expect(page.locator('[data-card]:focus-within')).toHaveCount(1);
	await expect(words('Eva 1')).not.toBeFocused();
	await keys.press('ArrowLeft');
	await expect(words('Eva 1')).toBeFocused();

	await keys.press('m');
	await keys.choose('Slags');
	await keys.reach(page.getByRole('menuitemradio', { name: 'Spørgsmål' }), 'ArrowDown');
	await keys.press('Enter');
	await expect(noteSaying(page, 'Eva 1')).toContainText('Spørgsmål');
	await words('Eva 1').focus();

	await keys.press('n');
	await expect(page.getByLabel(`Ny seddel i ${WORKS}`)).toBeFocused();
	await words('Eva 2').focus();
	await keys.press('Delete');
	await expect(words('Eva 3')).toBeFocused();
	await expect(words('Eva 2')).toHaveCount(0);
	await page.keyboard.press('Control+z');
	await expect(words('Eva 2')).toBeVisible();
	await expect(words('Eva 3')).toBeFocused();

	await chooseForNote(other, 'Eva 3', `Flyt til “${LACKS}”`);
	await expect(page.getByRole('region', { name: LACKS })).toContainText('Eva 3');
	await expect(words('Eva 3')).toBeFocused();
	await chooseForNote(other, 'Eva 3', 'Slet');
	await expect(words('Eva 3')).toHaveCount(0);
	await keys.expectFocus();
	await expect(page.getByText('Den seddel, du stod på, er slettet.')).toBeAttached();

	await chooseForNote(page, 'Eva 2', 'Rediger');
	const field = page.getByLabel('Sedlens tekst');
	await keys.type(' skriver');
	await chooseForNote(other, 'Eva 2 skriver', 'Flyt op');
	await expect(wordsOf(other, 'Eva').first()).toHaveText('Eva 2 skriver');
	await expect(field).toBeFocused();
	await keys.type(' videre');
	await expect(noteSaying(other, 'Eva 2 skriver videre')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(words('Eva 2')).toBeFocused();
	await chooseForNote(other, 'Eva 1', 'Læg sammen med');
	await other.getByRole('dialog').getByRole('combobox').pressSequentially('videre');
	await other.getByRole('option', { name: /Eva 2/ }).click();
	await other.keyboard.press('Escape');
	await other.getByRole('button', { name: 'Læg 2 sedler sammen' }).click();
	await expect(words('Eva 1')).toBeFocused();

	await keys.press('?');
	await expect(page.getByRole('dialog', { name: 'Tastaturgenveje' })).toBeVisible();
	expect(await axeProblems(page)).toEqual([]);
	await page.getByRole('checkbox', { name: 'Brug bogstaver' }).uncheck();
	await page.keyboard.press('Escape');
	await expect(words('Eva 1')).toBeFocused();
	await page.reload();
	await words('Eva 1').focus();
	for (const key of ['?', 'n', 'm']) await page.keyboard.press(key);
	await expect(words('Eva 1')).toBeFocused();
	await keys.press('ArrowRight');
	await expect(words('Eva 1')).not.toBeFocused();
});

test('on a phone a finger that rests opens the menu, one that moves on drags, and targets are wide enough', async ({
	app,
	browser
}) => {
	const phone = await newPerson(browser, app, screens.phone);
	await joinWithCode(phone, app, { sector: 'Socialområdet', firstName: 'Mia' });
	await writeNote(phone, LACKS, 'Den står før');
	await writeNote(phone, LACKS, 'Mias seddel');
	const note = noteSaying(phone, 'Mias seddel');
	const menu = phone.getByRole('menuitem', { name: 'Kommentér' });
	await restOn(note, noteSaying(phone, 'Den står før'));
	const last = phone.getByRole('region', { name: LACKS }).getByRole('article').last();
	await expect(last).toContainText('Den står før');
	await expect(menu).toBeHidden();
	await restOn(note);
	await expect(menu).toBeVisible();
	await phone.getByRole('menuitem', { name: 'Lav en kopi' }).tap();
	await expect(note).toHaveCount(2);
	for (const button of await note.first().getByRole('button').all()) {
		const { width, height } = (await button.boundingBox())!;
		expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
	}
});

async function openNote(page: Page, words: string) {
	await wordsOf(page, words).click();
	const field = page.getByLabel('Sedlens tekst');
	await expect(field).toBeFocused();
	return field;
}
