import { expect, newPerson, test } from './support/app.ts';
import { noteSaying, untilSaved, writeNote } from './support/board.ts';
import { newActionItem, openCommitForm, submit } from './support/commit.ts';
import { forgedNote } from './support/forgedNote.ts';
import { Line } from './support/line.ts';
import { everybodyLeaves, joinWithCode, openBoardAs } from './support/people.ts';
import { Records } from './support/records.ts';
import { watchFor } from './support/watch.ts';

test.use({ world: 'cpr' });
test.afterEach(({ browser }) => everybodyLeaves(browser));

const SECTION = 'Hvad mangler vi?';
const NEW_NOTE = `Ny seddel i ${SECTION}`;
/** A day, and four digits that stand nowhere else. */
const CPR = '010190-4321';
const CPR_MESSAGE = 'Det ligner et CPR-nummer og bliver ikke gemt.';

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

	test('in the title of an item is refused, the words stay, and nothing is written', async ({
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

	test('in a remark is refused, the words stay, and so does the status', async ({
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

/**
 * The log holds no such number, nor, letter by letter, its last four digits; nor does anything made
 * from it. Four digits alone may stand in the log's bytes: ids are random.
 */
async function expectNowhere(records: Records): Promise<void> {
	expect(await records.logRowsWith(CPR)).toBe(0);
	expect(await records.lettersEverStored()).not.toContain('4321');
	expect(await records.copiesWith('4321')).toBe(0);
}
