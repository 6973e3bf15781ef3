import type { Page } from '@playwright/test';
import { expect, newPerson, test } from './support/app.ts';
import { chooseForNote, noteSaying, untilSaved, writeNote } from './support/board.ts';
import { forgedNote } from './support/forgedNote.ts';
import { Line } from './support/line.ts';
import { everybodyLeaves, joinWithCode, openBoardAs, signIn } from './support/people.ts';
import { Records } from './support/records.ts';
import { watchFor } from './support/watch.ts';

test.use({ world: 'refusals' });
test.afterEach(({ browser }) => everybodyLeaves(browser));

const SECTION = 'Hvad mangler vi?';
const NEW_NOTE = `Ny seddel i ${SECTION}`;
/** A day, and four digits that stand nowhere else. */
const CPR = '010190-4321';
const CPR_MESSAGE = 'Det ligner et CPR-nummer og bliver ikke gemt.';

test('a wrong code is told beside the field, stays there to be mended, and lets nobody in', async ({
	app,
	browser
}) => {
	const records = new Records(app);
	const before = await records.sessions();
	const page = await newPerson(browser, app);
	await page.goto('/');
	const field = page.getByLabel('Workshopkode');
	for (const wrong of ['K7M3QQ', 'K7']) {
		await field.fill(wrong);
		await page.getByRole('button', { name: 'Gå til workshoppen' }).click();
		await expect(field).toHaveAccessibleDescription(/Ingen workshop har den kode/);
		await expect(field).toHaveValue(new RegExp(wrong, 'i'));
	}
	expect(await records.sessions()).toBe(before);
	await field.fill(app.doors.workshopCode);
	await page.getByRole('button', { name: 'Gå til workshoppen' }).click();
	await expect(page.getByRole('button', { name: 'Gå ind' })).toBeVisible();
});

test('a note that is too long is counted, told and kept, and not sent', async ({
	app,
	browser
}) => {
	const page = await newPerson(browser, app);
	await openBoardAs(page, app, 'facilitator');
	const before = await page.getByRole('article').count();
	const field = page.getByLabel(NEW_NOTE);
	const words = `For lang ${'x'.repeat(272)}`;
	await field.fill(words);
	const section = page.getByRole('region', { name: SECTION });
	await expect(section).toContainText('1 tegn for meget');
	await field.press('Enter');
	await expect(section.getByRole('alert')).toContainText('Højst 280 tegn.');
	await expect(field).toHaveValue(words);
	await expect(field).toBeFocused();
	await expect(page.getByRole('article')).toHaveCount(before);

	await field.press('Backspace');
	await expect(section).toContainText('0 tegn tilbage');
	await field.press('Enter');
	await expect(noteSaying(page, words.slice(0, -1))).toBeVisible();
	await untilSaved(page);
	expect(await new Records(app).lettersEverStored()).not.toContain(words);
});

test.describe('a CPR-like number', () => {
	test('in a new note stays in its field, explained, and reaches neither others nor the log', async ({
		app,
		browser
	}) => {
		const [writer, other] = [await newPerson(browser, app), await newPerson(browser, app)];
		await openBoardAs(writer, app, 'facilitator');
		await joinWithCode(other, app, { sector: 'SSP og politi', firstName: 'Jonas' });
		await writeNote(other, SECTION, 'Jonas er her');
		await expect(noteSaying(writer, 'Jonas er her')).toBeVisible();
		const wasSeen = await watchFor(other, '4321');

		const field = writer.getByLabel(NEW_NOTE);
		await field.pressSequentially(`Ring om ${CPR} i dag`);
		await field.press('Enter');
		const section = writer.getByRole('region', { name: SECTION });
		await expect(section.getByRole('alert')).toContainText(CPR_MESSAGE);
		await expect(field).toHaveValue(`Ring om ${CPR} i dag`);

		await section.getByRole('button', { name: 'Skjul tallet' }).click();
		await expect(field).not.toHaveValue(/4321/);
		await field.press('Enter');
		await expect(noteSaying(other, 'Ring om')).toBeVisible();
		await untilSaved(writer);
		await expectNowhere(new Records(app));
		expect(await wasSeen()).toBe(false);
	});

	test('typed into a note that others see is held from its seventh digit on', async ({
		app,
		browser
	}) => {
		const [writer, other] = [await newPerson(browser, app), await newPerson(browser, app)];
		await openBoardAs(writer, app, 'facilitator');
		await joinWithCode(other, app, { sector: 'SSP og politi', firstName: 'Jonas' });
		await writeNote(writer, SECTION, 'Spørg familien');
		await expect(noteSaying(other, 'Spørg familien')).toBeVisible();
		const wasSeen = await watchFor(other, '4321');

		await noteSaying(writer, 'Spørg familien').getByRole('button').first().click();
		const field = writer.getByLabel('Sedlens tekst');
		await field.press('End');
		await field.pressSequentially(` om ${CPR}`);
		await expect(writer.getByRole('alert')).toContainText(CPR_MESSAGE);
		await expect(writer.getByText('Ikke sendt endnu. Det står kun på din skærm.')).toBeVisible();
		await field.press('Escape');
		await expect(field).toHaveValue(`Spørg familien om ${CPR}`);
		await expect(noteSaying(other, 'Spørg familien om')).toBeVisible();

		await field.press('End');
		for (let count = 0; count < CPR.length; count += 1) await field.press('Backspace');
		await field.pressSequentially('i morgen');
		await expect(noteSaying(other, 'Spørg familien om i morgen')).toBeVisible();
		await field.press('Escape');
		await expect(field).toBeHidden();
		await untilSaved(writer);
		await expectNowhere(new Records(app));
		expect(await wasSeen()).toBe(false);
	});

	test('sent past the browser is taken out by the server, and the writer is told', async ({
		app,
		browser
	}) => {
		const [writer, other] = [await newPerson(browser, app), await newPerson(browser, app)];
		const line = await Line.of(writer);
		await openBoardAs(writer, app, 'facilitator');
		await joinWithCode(other, app, { sector: 'SSP og politi', firstName: 'Jonas' });
		await writeNote(writer, SECTION, 'Skrevet på ærlig vis');
		await expect(noteSaying(other, 'Skrevet på ærlig vis')).toBeVisible();
		const wasSeen = await watchFor(other, '4321');

		line.send(forgedNote(CPR));
		await expect(
			writer.getByText('Et tal, der ligner et CPR-nummer, blev fjernet og er ikke gemt.')
		).toBeVisible();
		await writeNote(other, SECTION, 'Skrevet bagefter');
		await expect(noteSaying(writer, 'Skrevet bagefter')).toBeVisible();
		await untilSaved(other);
		await expectNowhere(new Records(app));
		expect(await wasSeen()).toBe(false);
	});
});

test.describe('making a note an action item', () => {
	const NOTE = 'Aftal et fast mødested';

	test('tells what is missing and what is no date, keeps what was typed, and writes nothing', async ({
		app,
		browser
	}) => {
		const records = new Records(app);
		const before = await records.actionItems();
		const page = await newPerson(browser, app);
		await openBoardAs(page, app, 'facilitator');
		await writeNote(page, SECTION, NOTE);
		await chooseForNote(page, NOTE, 'Gør til handling');
		const dialog = page.getByRole('dialog');
		const due = dialog.getByRole('textbox', { name: 'Frist' });
		await dialog.getByLabel('Kontaktperson').fill('Lederen af Broen');

		await submit(page);
		await expect(dialog.getByRole('alert')).toBeFocused();
		await expect(dialog.getByRole('combobox', { name: 'Ansvarlig' })).toHaveAccessibleDescription(
			/Vælg en ansvarlig: en enhed eller en person\./
		);
		await expect(due).toHaveAccessibleDescription(/Sæt en frist\./);

		await due.fill('næste torsdag måske');
		await submit(page);
		await expect(due).toHaveAccessibleDescription(/Skriv en dato, for eksempel 17\.4\.2026\./);
		await expect(due).toHaveValue('næste torsdag måske');
		await due.fill('31.2.2027');
		await submit(page);
		await expect(due).toHaveAccessibleDescription(/Skriv en dato/);
		await expect(dialog.getByLabel('Kontaktperson')).toHaveValue('Lederen af Broen');
		expect(await records.actionItems()).toEqual(before);
		await dialog.getByRole('button', { name: 'Annuller' }).click();
		await expect(noteSaying(page, NOTE)).not.toContainText('Handling');
	});

	test('refuses a recommendation that is not the project’s, and writes nothing', async ({
		app,
		browser
	}) => {
		const records = new Records(app);
		const before = await records.actionItems();
		const page = await newPerson(browser, app);
		await openBoardAs(page, app, 'facilitator');
		const note = 'Med en anbefaling, der ikke findes';
		await writeNote(page, SECTION, note);
		await openCommitForm(page, note);
		const dialog = page.getByRole('dialog');
		await choose(page, 'Anbefalinger', 'responstid', /NJ-03/);
		const forge = (id: string) =>
			dialog.locator('input[name=recommendationIds]').evaluate((hidden, value) => {
				(hidden as HTMLInputElement).value = value;
			}, id);
		for (const unknown of ['NJ-03', '00000000-0000-4000-8000-000000000000']) {
			await forge(unknown);
			await submit(page);
			await expect(
				dialog.getByRole('combobox', { name: 'Anbefalinger' })
			).toHaveAccessibleDescription(/Anbefalingen findes ikke i projektet\./);
		}
		expect(await records.actionItems()).toEqual(before);
	});

	test('refuses a CPR-like number in its title, keeps the words, and writes nothing', async ({
		app,
		browser
	}) => {
		const records = new Records(app);
		const before = await records.actionItems();
		const page = await newPerson(browser, app);
		await openBoardAs(page, app, 'facilitator');
		const note = 'Hjælp til en bestemt ung';
		await writeNote(page, SECTION, note);
		await openCommitForm(page, note);
		const title = page.getByRole('dialog').getByLabel('Hvad skal der ske?');
		await title.fill(`Hjælp ${CPR}`);
		await submit(page);
		await expect(title).toHaveAccessibleDescription(new RegExp(CPR_MESSAGE));
		await expect(title).toHaveValue(`Hjælp ${CPR}`);
		expect(await records.actionItems()).toEqual(before);
		await expectNowhere(records);
	});

	test('refuses a CPR-like number in a remark, keeps the words, and the status stays', async ({
		app,
		browser
	}) => {
		const page = await newPerson(browser, app);
		const records = new Records(app);
		await newActionItem(page, app, 'Handling med bemærkning');
		const before = await records.actionItems();
		await page.getByLabel('Status', { exact: true }).selectOption({ label: 'Venter' });
		const remark = page.getByLabel('Bemærkning').first();
		await remark.fill(`Afventer ${CPR}`);
		await page.getByRole('button', { name: 'Gem status' }).click();
		await expect(remark).toHaveAccessibleDescription(new RegExp(CPR_MESSAGE));
		await expect(remark).toHaveValue(`Afventer ${CPR}`);
		expect(await records.actionItems()).toEqual(before);
		await expectNowhere(records);
	});
});

test.describe('a session that has run out', () => {
	test('leaves the board on the screen and says so, and the words are there after signing in', async ({
		app,
		browser
	}) => {
		const page = await newPerson(browser, app);
		await openBoardAs(page, app, 'facilitator');
		const field = page.getByLabel(NEW_NOTE);
		await field.fill('Halvt skrevet');

		const otherTab = await page.context().newPage();
		await otherTab.goto('/projects');
		await otherTab.getByRole('button', { name: 'Log ud' }).click();
		await expect(otherTab.getByLabel('Workshopkode')).toBeVisible();

		await expect(page.getByText('Du er blevet logget ud')).toBeVisible();
		await expect(page).toHaveURL(/\/boards\//);
		await page.getByRole('link', { name: 'Log ind igen' }).click();
		const { email, password } = app.account('facilitator');
		await page.getByLabel('E-mail').fill(email);
		await page.getByLabel('Adgangskode').fill(password);
		await page.getByRole('main').getByRole('button', { name: 'Log ind' }).click();
		await expect(field).toHaveValue('Halvt skrevet');
		await field.press('Enter');
		await expect(noteSaying(page, 'Halvt skrevet')).toBeVisible();
		await page.reload();
		await expect(field).toHaveValue('');
	});

	const MESSAGE = 'Du er blevet logget ud.';

	test('while a status is being written is told there, the words stay, and can be saved after signing in', async ({
		app,
		browser
	}) => {
		const page = await newPerson(browser, app);
		const records = new Records(app);
		await newActionItem(page, app, 'Handling, mens tiden løber ud');
		const before = await records.actionItems();
		await page.getByLabel('Status', { exact: true }).selectOption({ label: 'Venter' });
		const remark = page.getByLabel('Bemærkning').first();
		await remark.fill('Venter på Region Nordjylland');
		await records.expireSessions();
		await page.getByRole('button', { name: 'Gem status' }).click();
		await expect(page.getByRole('alert')).toContainText(MESSAGE);
		await expect(remark).toHaveValue('Venter på Region Nordjylland');
		expect(await records.actionItems()).toEqual(before);

		await signInAgain(page, app);
		await page.getByRole('button', { name: 'Gem status' }).click();
		await expect(page.getByRole('main')).toContainText('Venter på Region Nordjylland');
		await expect.poll(async () => (await records.actionItems()).history).toBe(before.history + 1);
	});

	test('while an item is being agreed is told there, and nothing typed is lost', async ({
		app,
		browser
	}) => {
		const page = await newPerson(browser, app);
		const records = new Records(app);
		const before = await records.actionItems();
		await openBoardAs(page, app, 'facilitator');
		const note = 'Aftalt, mens tiden løber ud';
		await writeNote(page, SECTION, note);
		await untilSaved(page);
		await openCommitForm(page, note);
		const dialog = page.getByRole('dialog');
		await dialog.getByLabel('Kontaktperson').fill('Lederen af Broen');
		await records.expireSessions();
		await submit(page);
		await expect(dialog.getByRole('alert')).toContainText(MESSAGE);
		await expect(dialog.getByLabel('Kontaktperson')).toHaveValue('Lederen af Broen');
		expect(await records.actionItems()).toEqual(before);

		await signInAgain(page, app);
		await submit(page);
		await expect(noteSaying(page, note)).toContainText('Handling');
	});

	test('while a stand is being taken, or an item written in, is told there, and the words stay', async ({
		app,
		browser
	}) => {
		const page = await newPerson(browser, app);
		const records = new Records(app);
		await signIn(page, app, 'facilitator');
		const home = new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
		await page.goto(`${home}/recommendations/NJ-03`);
		await page.getByText('Tag stilling').first().click();
		await page
			.getByRole('radio', { name: /Fravælg/ })
			.first()
			.check();
		const reason = page.getByLabel('Begrundelse').first();
		await reason.fill('Det har vi allerede');
		await records.expireSessions();
		await page.getByRole('button', { name: 'Gem' }).first().click();
		await expect(page.getByRole('alert')).toContainText(MESSAGE);
		await expect(reason).toHaveValue('Det har vi allerede');

		await signInAgain(page, app);
		await page.goto(`${home}/actions/new`);
		const title = page.getByLabel('Hvad skal der ske?');
		await title.fill('Aftalt på gangen');
		await records.expireSessions();
		await page.getByRole('button', { name: 'Gem handling' }).click();
		await expect(page.getByRole('alert')).toContainText(MESSAGE);
		await expect(title).toHaveValue('Aftalt på gangen');
	});

	test('while a note is being written is told on the board, and the note reaches it after signing in', async ({
		app,
		browser
	}) => {
		const page = await newPerson(browser, app);
		const line = await Line.of(page);
		await openBoardAs(page, app, 'facilitator');
		await line.cut();
		await writeNote(page, SECTION, 'Skrevet, da tiden løb ud');
		await new Records(app).expireSessions();
		await line.mend();
		await expect(page.getByText('Du er blevet logget ud')).toBeVisible();
		await expect(noteSaying(page, 'Skrevet, da tiden løb ud')).toBeVisible();
		const address = new URL(page.url()).pathname;
		await page.getByRole('link', { name: 'Log ind igen' }).click();
		await signIn(page, app, 'facilitator');
		await page.goto(address);
		await expect(noteSaying(page, 'Skrevet, da tiden løb ud')).toBeVisible();
		await untilSaved(page);
		expect(await new Records(app).lettersEverStored()).toContain('Skrevet, da tiden løb ud');
	});
});

/** Neither the log, letter by letter, nor anything made from it holds the last four digits. */
async function expectNowhere(records: Records): Promise<void> {
	expect(await records.logRowsWith('4321')).toBe(0);
	expect(await records.lettersEverStored()).not.toContain('4321');
	expect(await records.copiesWith('4321')).toBe(0);
}

/** Opens the form for a note and fills in what it needs. */
async function openCommitForm(page: Page, note: string): Promise<void> {
	await chooseForNote(page, note, 'Gør til handling');
	await choose(page, 'Ansvarlig', 'rusmiddel', /Rusmiddelcentret/);
	await page.getByRole('dialog').getByRole('textbox', { name: 'Frist' }).fill('29.5.2027');
	await page
		.getByLabel('Delindsats')
		.selectOption({ label: '4. Hurtigere og mere fleksibel behandling' });
}

async function submit(page: Page): Promise<void> {
	await page.getByRole('dialog').getByRole('button', { name: 'Gør til handling' }).click();
}

/** Makes a note an item and goes to its page. */
async function newActionItem(
	page: Page,
	app: Parameters<typeof signIn>[1],
	note: string
): Promise<void> {
	await openBoardAs(page, app, 'facilitator');
	await writeNote(page, SECTION, note);
	await untilSaved(page);
	await openCommitForm(page, note);
	await submit(page);
	await noteSaying(page, note)
		.getByRole('link', { name: /Handling \d/ })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(note);
}

async function choose(page: Page, label: string, search: string, option: RegExp): Promise<void> {
	const field = page.getByRole('dialog').getByRole('combobox', { name: label });
	await field.pressSequentially(search);
	await page.getByRole('option', { name: option }).first().click();
	await page.keyboard.press('Escape');
}

/** Signs in in a second tab, as the message offers, and comes back to the first. */
async function signInAgain(page: Page, app: Parameters<typeof signIn>[1]): Promise<void> {
	const [tab] = await Promise.all([
		page.waitForEvent('popup'),
		page.getByRole('link', { name: 'Log ind igen' }).click()
	]);
	const { email, password } = app.account('facilitator');
	await tab.getByLabel('E-mail').fill(email);
	await tab.getByLabel('Adgangskode').fill(password);
	await tab.getByRole('main').getByRole('button', { name: 'Log ind' }).click();
	await expect(tab).not.toHaveURL(/\/login/);
	await tab.close();
}
