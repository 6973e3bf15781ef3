import { expect, newPerson, test } from './support/app.ts';
import { noteSaying, untilSaved, writeNote } from './support/board.ts';
import { newActionItem, openCommitForm, submit } from './support/commit.ts';
import { Line } from './support/line.ts';
import { everybodyLeaves, openBoardAs, signIn, signInAgain } from './support/people.ts';
import { Records } from './support/records.ts';

test.use({ world: 'lost session' });
test.afterEach(({ browser }) => everybodyLeaves(browser));

const SECTION = 'Hvad mangler vi?';
const NEW_NOTE = `Ny seddel i ${SECTION}`;

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
