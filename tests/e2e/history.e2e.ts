import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { expect, newPerson, screens, test, type App } from './support/app.ts';
import { axeProblems, contrastProblems } from './support/axe.ts';
import {
	boardWords,
	chooseForBoard,
	chooseForNote,
	equalFor,
	noteSaying,
	untilSaved,
	writeNote
} from './support/board.ts';
import { misconductOf } from './support/misconduct.ts';
import { everybodyLeaves, joinWithCode, signIn } from './support/people.ts';
import { Records } from './support/records.ts';

test.use({ world: 'history' });
test.afterEach(({ browser }) => everybodyLeaves(browser));

const WORKS = 'Hvad virker i dag?';
const LACKS = 'Hvad mangler vi?';

/** A guest on a phone, a guest on a laptop and a facilitator, at the same board. */
async function threePeople(browser: Browser, app: App) {
	const phone = await newPerson(browser, app, screens.phone);
	const laptop = await newPerson(browser, app);
	const facilitator = await newPerson(browser, app);
	await joinWithCode(phone, app, { sector: 'Skole og ungdomsuddannelse', firstName: 'Mette' });
	await joinWithCode(laptop, app, { sector: 'SSP og politi', firstName: 'Jonas' });
	await signIn(facilitator, app, 'facilitator');
	const board = new URL(phone.url()).pathname;
	await facilitator.goto(board);
	await expect(facilitator.getByRole('region').first()).toBeVisible();
	return { phone, laptop, facilitator, board };
}

// First: it makes the board's log older than it is, and that must be all of it.
test('going back gives everybody the board as it was, while somebody writes on, and can be gone back from', async ({
	app,
	browser
}) => {
	const { phone, laptop, facilitator, board } = await threePeople(browser, app);
	const records = new Records(app);
	const everybody = [phone, laptop, facilitator];
	const before = await boardWords(facilitator);
	await writeNote(phone, LACKS, 'En fast kontaktperson');
	await untilSaved(phone);
	await expect(noteSaying(facilitator, 'En fast kontaktperson')).toBeVisible();
	await records.ageBoards(60);
	await writeNote(laptop, LACKS, 'Kom til siden');
	await chooseForNote(laptop, 'En fast kontaktperson', 'Slet');
	await untilSaved(laptop);
	await records.ageBoards(60);

	await test.step('the slider shows the board as it was', async () => {
		const seen = misconductOf(facilitator, app.origin);
		await chooseForBoard(facilitator, 'Historik');
		await expect(facilitator.getByRole('heading', { level: 1 })).toHaveText('Historik');
		const main = facilitator.getByRole('main');
		await expect(main).toContainText('Kom til siden');
		await expect(main).toContainText('1 ny seddel');
		await expect(main).toContainText('1 seddel væk');
		await expect(main).toContainText('Skrevet af Jonas');
		await facilitator.getByLabel('Tidspunkt').press('ArrowLeft');
		await expect(main).not.toContainText('Kom til siden');
		await expect(main).toContainText('En fast kontaktperson');
		expect(await axeProblems(facilitator)).toEqual([]);
		await facilitator.emulateMedia({ colorScheme: 'dark' });
		expect(await contrastProblems(facilitator)).toEqual([]);
		expect(seen).toEqual({ foreign: [], complaints: [] });
	});

	await test.step('a third person types while it is gone back to', async () => {
		await phone.getByLabel(`Ny seddel i ${WORKS}`).fill('Halvskrevet, mens ');
		await facilitator.getByRole('button', { name: 'Tilbage til dette tidspunkt' }).click();
		const dialog = facilitator.getByRole('dialog');
		await expect(dialog).toContainText('1 seddel kommer i papirkurven');
		await expect(dialog).toContainText('1 seddel kommer tilbage');
		expect(await axeProblems(facilitator)).toEqual([]);
		await dialog.getByRole('button', { name: 'Gå tilbage for alle' }).click();
		await phone.getByLabel(`Ny seddel i ${WORKS}`).pressSequentially('tiden skruedes tilbage');
		// A note that is there before goes to the bin with the rest.
		await expect(noteSaying(phone, 'En fast kontaktperson')).toBeVisible();
		await phone.getByLabel(`Ny seddel i ${WORKS}`).press('Enter');
		for (const page of everybody) {
			await expect(noteSaying(page, 'En fast kontaktperson')).toBeVisible();
			await expect(noteSaying(page, 'Kom til siden')).toHaveCount(0);
			await expect(noteSaying(page, 'Halvskrevet, mens tiden skruedes tilbage')).toBeVisible();
		}
		await equalFor(everybody);
		await chooseForBoard(phone, 'Papirkurv');
		await expect(phone.getByRole('dialog')).toContainText('Kom til siden');
		await phone.keyboard.press('Escape');
	});

	await test.step('the time before is a stop as well: going back is undone by going there', async () => {
		await untilSaved(phone);
		await facilitator.goto(`${board}/history?at=${Date.now() - 30 * 60_000}`);
		await expect(facilitator.getByRole('main')).toContainText('Kom til siden');
		await facilitator.getByRole('button', { name: 'Tilbage til dette tidspunkt' }).click();
		await facilitator.getByRole('button', { name: 'Gå tilbage for alle' }).click();
		for (const page of everybody) await expect(noteSaying(page, 'Kom til siden')).toBeVisible();
		await equalFor(everybody);
		const after = await boardWords(facilitator);
		expect(after[WORKS]).toEqual(before[WORKS]);
	});
});

test('what was deleted is found in the bin, by whom and when, and comes back one by one and together', async ({
	app,
	browser
}) => {
	const { phone, laptop, facilitator } = await threePeople(browser, app);
	const notes = ['Skolerne ringer tidligt', 'SSP kender de unge', 'Åben rådgivning'];
	for (const words of notes) await writeNote(phone, WORKS, words);
	for (const words of notes) await chooseForNote(phone, words, 'Slet');
	await expect(noteSaying(facilitator, notes[2]!)).toHaveCount(0);

	const menu = facilitator.getByRole('button', { name: 'Mere om tavlen' });
	await menu.press('Enter');
	// The next key belongs to the menu once it has the focus.
	await expect(facilitator.getByRole('menuitem', { name: 'Papirkurv' })).toBeFocused();
	await facilitator.keyboard.press('Enter');
	const bin = facilitator.getByRole('dialog', { name: 'Papirkurv' });
	// What earlier tests have left there lies below.
	for (const [at, words] of notes.toReversed().entries())
		await expect(bin.getByRole('listitem').nth(at)).toContainText(words);
	await expect(bin.getByRole('listitem').first()).toContainText(
		/Slettet af Mette \d+\.\d+\.\d{4} kl\. /
	);
	expect(await axeProblems(facilitator)).toEqual([]);
	await bin.getByRole('button', { name: `Hent tilbage: ${notes[0]}` }).click();
	await expect(noteSaying(laptop, notes[0]!)).toBeVisible();
	for (const words of notes.slice(1)) await bin.getByLabel(`Vælg: ${words}`).check();
	await expect(bin.getByRole('button', { name: 'Hent 2 valgte tilbage' })).toBeVisible();
	for (const box of await bin.getByRole('checkbox').all()) await box.check();
	await bin.getByRole('button', { name: /^Hent \d+ valgte tilbage$/ }).click();
	await expect(bin).toContainText('Papirkurven er tom');
	for (const words of notes) await expect(noteSaying(laptop, words)).toBeVisible();
	await bin.getByRole('button', { name: 'Luk' }).last().click();
	await equalFor([phone, laptop, facilitator]);
});

test('six lines that are pasted become six notes, told of before, and one step of undo', async ({
	app,
	browser
}) => {
	const { phone, laptop } = await threePeople(browser, app);
	const lines = Array.from({ length: 6 }, (_, at) => `Indsat linje nummer ${at + 1}`);
	await chooseForBoard(laptop, 'Importér');
	const dialog = laptop.getByRole('dialog', { name: 'Importér sedler' });
	await dialog.getByLabel('Indsat tekst').fill([...lines, lines[0], '010101-1234'].join('\n'));
	await dialog.getByLabel('Læg dem i feltet').selectOption({ label: LACKS });
	await expect(dialog).toContainText('Kommer ikke med: ligner et CPR-nummer');
	await expect(dialog).toContainText('Findes allerede');
	await expect(dialog).not.toContainText('010101-1234');
	expect(await axeProblems(laptop)).toEqual([]);
	await dialog.getByRole('button', { name: 'Tilføj 6 sedler' }).click();
	for (const words of lines) await expect(noteSaying(phone, words)).toBeVisible();
	await laptop.getByRole('button', { name: 'Fortryd' }).click();
	await expect(noteSaying(phone, 'Indsat linje')).toHaveCount(0);
});

test('a table in a Danish Windows file puts its notes where it says', async ({ app, browser }) => {
	const { phone, laptop } = await threePeople(browser, app);
	const table = `Felt;Seddel\r\n${LACKS};"Rød, grøn; blå"\r\n${WORKS};Åben dør\r\n`;
	await chooseForBoard(laptop, 'Importér');
	await laptop.getByLabel('Fil med sedler').setInputFiles({
		name: 'sedler.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(table, 'latin1')
	});
	await laptop.getByRole('button', { name: 'Tilføj 2 sedler' }).click();
	await expect(noteSaying(phone, 'Rød, grøn; blå')).toBeVisible();
	const words = await boardWords(phone);
	expect(words[LACKS]).toContain('Rød, grøn; blå');
	expect(words[WORKS]).toContain('Åben dør');
});

test('the board goes out as a file and comes in as the same board', async ({ app, browser }) => {
	const { facilitator, phone } = await threePeople(browser, app);
	await writeNote(phone, LACKS, 'Skal med ud og ind igen');
	await untilSaved(phone);
	await expect(noteSaying(facilitator, 'Skal med ud og ind igen')).toBeVisible();
	const first = await boardWords(facilitator);
	const file = await exported(facilitator);
	await chooseForBoard(facilitator, 'Importér');
	const dialog = facilitator.getByRole('dialog');
	await dialog.getByLabel('Fil med en tavle').setInputFiles(file.path);
	const address = facilitator.url();
	await dialog.getByRole('button', { name: 'Opret tavlen' }).click();
	await expect(facilitator).not.toHaveURL(address);
	await expect(noteSaying(facilitator, 'Skal med ud og ind igen')).toBeVisible();
	expect(await boardWords(facilitator)).toEqual(first);
	const again = await exported(facilitator);
	expect(JSON.parse(again.content)).toEqual(JSON.parse(file.content));
	expect(file.content).not.toMatch(/authorId/);
	// A guest of the workshop takes nothing out of the application.
	await phone.getByRole('button', { name: 'Mere om tavlen' }).click();
	await expect(phone.getByRole('menuitem', { name: 'Eksportér' })).toHaveCount(0);
	await expect(phone.getByRole('menuitem', { name: 'Historik' })).toHaveCount(0);
});

async function exported(page: Page): Promise<{ path: string; content: string }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		chooseForBoard(page, 'Eksportér')
	]);
	const path = await download.path();
	return { path, content: await readFile(path, 'utf8') };
}

test('paper, text and picture have every note, whatever the view', async ({ app, browser }) => {
	const { facilitator, phone, board } = await threePeople(browser, app);
	const seen = misconductOf(facilitator, app.origin);
	await facilitator.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await writeNote(phone, LACKS, 'Står på papiret: rød & blå <grød>');
	await facilitator.goto(`${board}?view=board`);
	await expect(noteSaying(facilitator, 'Står på papiret')).toBeVisible();
	const notes = Object.values(await boardWords(facilitator)).flat();

	await facilitator.evaluate(() =>
		addEventListener('beforeprint', () => {
			document.body.dataset.printed = document.body.innerText;
		})
	);
	const pdf = await facilitator.pdf({ preferCSSPageSize: true });
	expect(pdf.length).toBeGreaterThan(10_000);
	const printed = (await facilitator.locator('body').getAttribute('data-printed')) ?? '';
	for (const words of notes) expect(printed).toContain(words);
	await facilitator.emulateMedia({ media: 'print' });
	const main = facilitator.getByRole('main');
	await expect(main.getByRole('heading', { name: LACKS })).toHaveCount(1);
	const onPaper = main
		.getByRole('listitem')
		.filter({ hasText: 'Står på papiret: rød & blå <grød>' });
	await expect(onPaper).toBeVisible();
	await expect(main.getByRole('article')).toHaveCount(0);
	await facilitator.emulateMedia({ media: null });

	await chooseForBoard(facilitator, 'Kopiér som tekst');
	await facilitator.getByRole('button', { name: 'Kopiér' }).click();
	await expect(facilitator.getByText('Kopieret')).toBeVisible();
	const copied = await facilitator.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain(`\n${LACKS}\n`);
	expect(copied).toContain('\n- Står på papiret: rød & blå <grød>');
	expect(await axeProblems(facilitator)).toEqual([]);
	await facilitator.keyboard.press('Escape');

	await chooseForBoard(facilitator, 'Billede');
	const picture = facilitator.getByRole('img', { name: /Billede af tavlen/ });
	await expect(picture).toBeVisible();
	expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
		600
	);
	expect(await axeProblems(facilitator)).toEqual([]);
	for (const [button, beginning] of [
		['Hent PNG', '\x89PNG'],
		['Hent SVG', '<svg']
	] as const) {
		const [download] = await Promise.all([
			facilitator.waitForEvent('download'),
			facilitator.getByRole('button', { name: button }).click()
		]);
		const bytes = await readFile(await download.path());
		expect(bytes.subarray(0, 4).toString('latin1')).toBe(beginning);
	}
	expect(seen).toEqual({ foreign: [], complaints: [] });
});
