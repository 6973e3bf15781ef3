import { expect, newPerson, test } from './support/app.ts';
import { chooseForNote, noteSaying, untilSaved, writeNote } from './support/board.ts';
import { pick, openCommitForm, submit } from './support/commit.ts';
import { everybodyLeaves, openBoardAs } from './support/people.ts';
import { Records } from './support/records.ts';

test.use({ world: 'refusals' });
test.afterEach(({ browser }) => everybodyLeaves(browser));

const SECTION = 'Hvad mangler vi?';
const NEW_NOTE = `Ny seddel i ${SECTION}`;

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
		await pick(page, 'Anbefalinger', 'responstid', /NJ-03/);
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
});
