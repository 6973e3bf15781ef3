import { expect, newPerson, test } from './support/app.ts';
import { noteSaying, untilSaved, writeNote } from './support/board.ts';
import { Keys } from './support/keys.ts';
import { everybodyLeaves, joinWithCode } from './support/people.ts';

test.use({ world: 'keyboard' });
test.afterEach(({ browser }) => everybodyLeaves(browser));

const LACKS = 'Hvad mangler vi?';
const NOW = 'Hvad gør vi nu?';
const NOTE = 'Svar inden for et døgn';

test('a facilitator walks from the front page to a changed status without a mouse, while another writes', async ({
	app,
	browser
}) => {
	const [page, guest] = [await newPerson(browser, app), await newPerson(browser, app)];
	const keys = new Keys(page);
	const dialog = page.getByRole('dialog');
	const moreOf = (words: string) =>
		noteSaying(page, words).getByRole('button', { name: 'Flere valg for sedlen' });
	await joinWithCode(guest, app, { sector: 'SSP og politi', firstName: 'Jonas' });
	let others = 0;
	/** Somebody else adds a note above; the focus stays where it is. */
	const somebodyWrites = async () => {
		const focused = await page.evaluateHandle(() => document.activeElement);
		const words = `Fra en anden ${(others += 1)}.`;
		await writeNote(guest, LACKS, words);
		await writeNote(guest, NOW, words);
		await expect(noteSaying(page, words)).toHaveCount(2);
		await keys.expectFocus();
		expect(await focused.evaluate((element) => element === document.activeElement)).toBe(true);
	};

	await test.step('sign in', async () => {
		const { email, password } = app.account('facilitator');
		await page.goto('/');
		await keys.expectFocus();
		await keys.reach(page.getByRole('main').getByRole('link', { name: 'Log ind' }));
		await keys.go('Enter', /\/login/);
		await keys.reach(page.getByLabel('E-mail'));
		await keys.type(email);
		await keys.press('Tab');
		await keys.type(password);
		await keys.go('Enter', /\/projects\//);
	});

	await test.step('open the board', async () => {
		await keys.reach(page.getByRole('link', { name: 'Tavler', exact: true }));
		await keys.go('Enter', /\/boards$/);
		await keys.reach(page.getByRole('link', { name: 'Fra anbefaling til handling' }));
		await keys.go('Enter', /\/boards\/./);
	});

	await test.step('write a note, and mend it', async () => {
		const field = page.getByLabel(`Ny seddel i ${LACKS}`);
		await keys.reach(field);
		await keys.type('Svar inden');
		await somebodyWrites();
		await keys.type(' for en uge');
		await keys.press('Enter');
		await expect(field).toBeFocused();
		const words = noteSaying(page, 'Svar inden for en uge').locator('button.words');
		await keys.reach(words, 'Shift+Tab');
		await keys.press('Enter');
		await expect(page.getByLabel('Sedlens tekst')).toBeFocused();
		for (let count = 0; count < 'en uge'.length; count += 1) await keys.press('Backspace');
		await somebodyWrites();
		await keys.type('et døgn');
		await keys.press('Escape');
		await expect(noteSaying(page, NOTE).locator('button.words')).toBeFocused();
	});

	await test.step('move it to another section by its menu', async () => {
		await keys.reach(moreOf(NOTE));
		await keys.press('Enter');
		await somebodyWrites();
		await keys.press('Escape');
		await expect(moreOf(NOTE)).toBeFocused();
		await keys.press('Enter');
		await keys.choose(`Flyt til “${NOW}”`);
		await expect(page.getByRole('region', { name: NOW })).toContainText(NOTE);
		await expect(moreOf(NOTE)).toBeFocused();
	});

	await test.step('link a recommendation', async () => {
		await keys.press('Enter');
		await keys.choose('Knyt anbefaling');
		await keys.reach(dialog.getByRole('combobox'));
		await somebodyWrites();
		await keys.type('responstid');
		await keys.reachOption(/NJ-03/);
		await keys.press('Enter');
		await expect(dialog.getByRole('list', { name: 'Valgt' })).toContainText('NJ-03');
		await keys.reach(dialog.getByRole('button', { name: 'Færdig' }));
		await keys.press('Enter');
		await expect(dialog).toBeHidden();
		await expect(moreOf(NOTE)).toBeFocused();
		await expect(noteSaying(page, NOTE)).toContainText('Nordjylland 3');
	});

	await test.step('make it an action item', async () => {
		await keys.press('Enter');
		await keys.choose('Gør til handling');
		await keys.reach(dialog.getByRole('combobox', { name: 'Ansvarlig' }));
		await keys.type('rusmiddel');
		await keys.reachOption(/Rusmiddelcentret/);
		await keys.press('Enter');
		await keys.reach(dialog.getByRole('textbox', { name: 'Frist' }));
		await keys.type('29.5.2027');
		await somebodyWrites();
		await keys.reach(dialog.getByLabel('Delindsats'));
		await keys.type('4');
		await keys.reach(dialog.getByRole('button', { name: 'Gør til handling' }));
		await keys.press('Enter');
		await expect(dialog).toBeHidden();
		await expect(noteSaying(page, NOTE)).toContainText('Handling 1');
		await expect(moreOf(NOTE)).toBeFocused();
		await untilSaved(page);
	});

	await test.step('go to the item and set it in progress', async () => {
		await keys.reach(page.getByRole('link', { name: 'Handling 1' }), 'Shift+Tab');
		await keys.go('Enter', /\/actions\/1$/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(NOTE);
		await keys.reach(page.getByLabel('Status', { exact: true }));
		await keys.type('I g');
		await keys.reach(page.getByRole('button', { name: 'Gem status' }));
		await keys.press('Enter');
		await expect(page.getByRole('main')).toContainText(/Aftalt.*I gang/s);
		await expect(page.getByLabel('Status', { exact: true })).toHaveValue('inProgress');
		await expect(page.getByRole('heading', { name: 'Meld status' })).toBeFocused();
		await keys.expectFocus();
	});
});

test('a guest joins by code and writes without a mouse', async ({ app, browser }) => {
	const page = await newPerson(browser, app);
	const keys = new Keys(page);
	await page.goto('/');
	await expect(page.getByLabel('Workshopkode')).toBeFocused();
	await keys.type(app.doors.workshopCode);
	await keys.go('Enter', /\/j\//);
	await keys.reach(page.getByRole('radio').first());
	await keys.press('ArrowDown');
	await expect(page.getByRole('radio').nth(1)).toBeChecked();
	await keys.press('Tab');
	await keys.type('Mette');
	await keys.go('Enter', /\/boards\//);

	// The cursor is there already.
	const first = page.getByLabel('Ny seddel i Hvad virker i dag?');
	await expect(first).toBeFocused();
	await keys.type('Skrevet uden mus');
	await keys.press('Enter');
	await expect(first).toBeFocused();
	await keys.type('Og én til');
	await keys.press('Enter');
	await expect(noteSaying(page, 'Skrevet uden mus')).toContainText('Mette');
	await expect(noteSaying(page, 'Og én til')).toBeVisible();
	await untilSaved(page);
});
