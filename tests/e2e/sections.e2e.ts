import type { Page } from '@playwright/test';
import { expect, newPerson, screens, test } from './support/app.ts';
import { axeProblems } from './support/axe.ts';
import { chooseForNote, noteSaying, untilSaved, writeNote } from './support/board.ts';
import { Keys } from './support/keys.ts';
import { everybodyLeaves, joinWithCode, openBoardAs, signIn } from './support/people.ts';
import {
	addLines,
	addSection,
	chooseForSection,
	dragTo,
	sectionNamed
} from './support/sections.ts';

test.use({ world: 'sections' });
test.describe.configure({ mode: 'serial' });
test.afterEach(({ browser }) => everybodyLeaves(browser));

const WORKS = 'Hvad virker i dag?';
const LACKS = 'Hvad mangler vi?';
/** Nordjylland 3. */
const HURTIG = 'Hurtig responstid – Tid koster penge og minimere effekten af behandlingen';

test('sections are added, renamed, moved and deleted, and everybody sees it', async ({
	app,
	browser
}) => {
	const [anne, bo] = await Promise.all([newPerson(browser, app), newPerson(browser, app)]);
	await joinWithCode(bo, app, { sector: 'SSP og politi', firstName: 'Bo' });
	await openBoardAs(anne, app, 'facilitator');

	await test.step('one is added at the end, with a help text and an aim', async () => {
		await addSection(anne, 'Parkering');
		await chooseForSection(anne, 'Parkering', 'Rediger feltet');
		const dialog = anne.getByRole('dialog', { name: 'Rediger feltet' });
		await dialog.getByLabel('Feltets navn').fill('Parkeringsplads');
		await dialog.getByLabel('Hjælpetekst').fill('Det, vi tager en anden gang');
		await dialog.getByLabel('Mål for antal sedler').fill('1');
		await dialog.getByRole('button', { name: 'Gem' }).click();
		for (const page of [anne, bo])
			await expect(sectionNamed(page, 'Parkeringsplads')).toContainText(
				'Det, vi tager en anden gang'
			);
	});

	await test.step('the aim is shown and stops nobody', async () => {
		await writeNote(bo, 'Parkeringsplads', 'Ungdomshus');
		await writeNote(bo, 'Parkeringsplads', 'Natteravne');
		await expect(sectionNamed(anne, 'Parkeringsplads')).toContainText('2 af 1, 1 over målet');
	});

	await test.step('a number like a CPR number is not sent', async () => {
		await chooseForSection(anne, 'Parkeringsplads', 'Rediger feltet');
		const dialog = anne.getByRole('dialog', { name: 'Rediger feltet' });
		await dialog.getByLabel('Feltets navn').fill('Om 010101-1234');
		await dialog.getByRole('button', { name: 'Gem' }).click();
		await expect(dialog).toContainText('ligner et CPR-nummer');
		await dialog.getByRole('button', { name: 'Annuller' }).click();
	});

	await test.step('it is moved to the left', async () => {
		await chooseForSection(anne, 'Parkeringsplads', 'Flyt til venstre');
		for (const page of [anne, bo])
			await expect(page.getByRole('region').nth(-2)).toContainText('Parkeringsplads');
	});

	await test.step('when it is deleted its notes go to another one, and undo brings it back', async () => {
		await chooseForSection(anne, 'Parkeringsplads', 'Slet feltet');
		const dialog = anne.getByRole('dialog');
		expect(await axeProblems(anne)).toEqual([]);
		await dialog.getByLabel(LACKS).check();
		await dialog.getByRole('button', { name: 'Slet feltet' }).click();
		for (const page of [anne, bo]) {
			await expect(sectionNamed(page, 'Parkeringsplads')).toHaveCount(0);
			await expect(sectionNamed(page, LACKS).getByRole('article')).toHaveCount(2);
		}
		await anne.getByRole('main').getByRole('button', { name: 'Fortryd' }).first().click();
		await expect(sectionNamed(bo, 'Parkeringsplads').getByRole('article')).toHaveCount(2);
	});
});

test('a section is added and a note is placed without a mouse', async ({ app, browser }) => {
	const page = await newPerson(browser, app);
	await openBoardAs(page, app, 'facilitator');
	const keys = new Keys(page);
	await page.getByLabel(`Ny seddel i ${WORKS}`).focus();
	await keys.reach(page.getByRole('button', { name: 'Tilføj felt', exact: true }));
	await keys.press('Enter');
	await expect(page.getByLabel('Feltets navn')).toBeFocused();
	await keys.type('Uden mus');
	await keys.reach(page.getByRole('radio', { name: 'Liste' }));
	await keys.press('ArrowDown');
	await keys.press('ArrowDown');
	await expect(page.getByRole('radio', { name: 'Flade' })).toBeChecked();
	await keys.reach(page.getByRole('dialog').getByRole('button', { name: 'Tilføj felt' }));
	await keys.press('Enter');
	await expect(page.getByRole('button', { name: 'Valg for feltet “Uden mus”' })).toBeFocused();

	await writeNote(page, 'Uden mus', 'Med taster');
	await keys.reach(
		noteSaying(page, 'Med taster').getByRole('button', { name: 'Flere valg' }),
		'Shift+Tab'
	);
	await keys.press('Enter');
	await keys.choose('Placér …');
	const across = page.getByRole('slider', { name: 'Fra venstre mod højre' });
	await keys.reach(across);
	await keys.press('Home');
	await keys.press('ArrowRight');
	await expect(across).toHaveAttribute('aria-valuetext', '1 % fra venstre');
	await keys.reach(page.getByRole('dialog').getByRole('button', { name: 'Færdig' }));
	await keys.press('Enter');
	await expect(plane(page, 'Uden mus').getByRole('article')).toContainText('Med taster');
	await chooseForSection(page, 'Uden mus', 'Slet feltet');
	await page.getByRole('dialog').getByLabel(LACKS).check();
	await page.getByRole('dialog').getByRole('button', { name: 'Slet feltet' }).click();
	await untilSaved(page);
});

test('notes are put in the cells of a matrix by tapping, dragging and menu', async ({
	app,
	browser
}) => {
	const [anne, phone] = await Promise.all([
		newPerson(browser, app),
		newPerson(browser, app, screens.phone)
	]);
	await joinWithCode(phone, app, { sector: 'SSP og politi', firstName: 'Bo' });
	await openBoardAs(anne, app, 'facilitator');
	await addSection(anne, 'Hvem gør hvad', 'Matrix');
	await addLines(anne, { rows: ['Skole', 'SSP'], columns: ['Nu', 'Senere'] });
	const matrix = sectionNamed(anne, 'Hvem gør hvad');

	await test.step('a note is written in a cell', async () => {
		await matrix.getByRole('button', { name: 'Ny seddel i Skole · Nu' }).click();
		const field = matrix.getByLabel('Ny seddel i Skole · Nu');
		await field.fill('Ring til hjemmet');
		await field.press('Enter');
		await field.press('Escape');
		await expect(cell(anne, 'Skole', 0)).toContainText('Ring til hjemmet');
	});

	await test.step('one that waits is dragged to a cell', async () => {
		await writeNote(anne, 'Hvem gør hvad', 'Fast møde');
		await expect(matrix.getByRole('heading', { name: 'Ikke placeret' })).toBeVisible();
		await dragTo(anne, noteSaying(anne, 'Fast møde'), cell(anne, 'SSP', 1));
		await expect(cell(anne, 'SSP', 1)).toContainText('Fast møde');
		await expect(matrix.getByRole('heading', { name: 'Ikke placeret' })).toBeHidden();
	});

	await test.step('the phone shows rows and columns as headings, and moves one by menu', async () => {
		const mine = sectionNamed(phone, 'Hvem gør hvad');
		await expect(mine.getByRole('heading', { level: 3 })).toHaveText(['Skole', 'SSP']);
		await expect(mine.getByRole('heading', { level: 4 })).toHaveText([
			'Nu',
			'Senere',
			'Nu',
			'Senere'
		]);
		await chooseForNote(phone, 'Fast møde', 'Flyt til “Skole · Senere”');
		await expect(cell(anne, 'Skole', 1)).toContainText('Fast møde');
		expect(await axeProblems(phone)).toEqual([]);
	});

	await test.step('a row is renamed and moved, another deleted: its notes wait', async () => {
		await chooseForSection(anne, 'Hvem gør hvad', 'Rækker og kolonner');
		const dialog = anne.getByRole('dialog', { name: 'Rækker og kolonner' });
		expect(await axeProblems(anne)).toEqual([]);
		await dialog.getByLabel('Række 1').fill('Skoler og klubber');
		await dialog.getByLabel('Række 1').press('Enter');
		await dialog.getByRole('button', { name: 'Flyt “Skoler og klubber” tilbage' }).click();
		await expect(dialog.getByLabel('Række 2')).toHaveValue('Skoler og klubber');
		await dialog.getByRole('button', { name: 'Slet “Senere”' }).click();
		await dialog.getByRole('button', { name: 'Færdig' }).click();
		await expect(matrix.getByRole('rowheader')).toHaveText(['SSP', 'Skoler og klubber']);
		await expect(cell(anne, 'Skoler og klubber', 0)).toContainText('Ring til hjemmet');
		await expect(matrix.getByRole('heading', { name: 'Ikke placeret' })).toBeVisible();
		await expect(matrix.getByRole('article')).toHaveCount(2);
	});

	await test.step('lines are taken from the catalogue, and what is put there is linked', async () => {
		await chooseForSection(anne, 'Hvem gør hvad', 'Rækker og kolonner');
		const dialog = anne.getByRole('dialog', { name: 'Rækker og kolonner' });
		const search = dialog.getByRole('combobox', { name: 'Rækker fra kataloget' });
		await search.pressSequentially('Nordjylland 3');
		await anne.getByRole('option', { name: /Nordjylland 3 Hurtig/ }).click();
		await anne.keyboard.press('Escape');
		await dialog.getByRole('button', { name: 'Tilføj de valgte' }).click();
		await dialog.getByRole('button', { name: 'Færdig' }).click();
		await chooseForNote(anne, 'Fast møde', 'Placér …');
		const place = anne.getByRole('dialog', { name: 'Placér sedlen' });
		await place.getByLabel('Række').selectOption({ label: HURTIG });
		await place.getByLabel('Kolonne').selectOption({ label: 'Nu' });
		await place.getByRole('button', { name: 'Færdig' }).click();
		await expect(cell(anne, 'Nordjylland 3', 0)).toContainText('Fast møde');
		await expect(noteSaying(anne, 'Fast møde')).toContainText('Nordjylland 3');
		expect(await axeProblems(anne)).toEqual([]);
	});
});

test('notes are placed on a plane by dragging and by sliders, and everybody sees where', async ({
	app,
	browser
}) => {
	const [anne, bo] = await Promise.all([newPerson(browser, app), newPerson(browser, app)]);
	await joinWithCode(bo, app, { sector: 'SSP og politi', firstName: 'Bo' });
	await openBoardAs(anne, app, 'facilitator');
	await addSection(anne, 'Hvad først', 'Flade');
	await chooseForSection(anne, 'Hvad først', 'Rediger feltet');
	const dialog = anne.getByRole('dialog', { name: 'Rediger feltet' });
	const axis = dialog.getByRole('group', { name: 'Vandret akse' });
	await axis.getByLabel('Navn').fill('Indsats');
	await axis.getByLabel('Til venstre').fill('Lidt');
	await axis.getByLabel('Til højre').fill('Meget');
	await dialog.getByRole('button', { name: 'Gem' }).click();
	await writeNote(bo, 'Hvad først', 'Åben rådgivning torsdag eftermiddag i Grenaa');

	await test.step('by dragging', async () => {
		const note = noteSaying(anne, 'Åben rådgivning');
		await dragTo(anne, note, plane(anne, 'Hvad først'), { x: 0.75, y: 0.25 });
		for (const page of [anne, bo])
			await expect.poll(() => middle(page, 'Hvad først', 'Åben rådgivning')).toEqual([75, 75]);
	});

	await test.step('by sliders, while the other one sees it slide', async () => {
		await chooseForNote(bo, 'Åben rådgivning', 'Placér …');
		const slider = bo.getByRole('slider', { name: 'Indsats' });
		await slider.fill('20');
		await expect.poll(() => middle(anne, 'Hvad først', 'Åben rådgivning')).toEqual([20, 75]);
		expect(await axeProblems(bo)).toEqual([]);
		await bo.getByRole('dialog').getByRole('button', { name: 'Færdig' }).click();
		await bo.getByRole('button', { name: 'Fortryd' }).first().click();
		await expect.poll(() => middle(anne, 'Hvad først', 'Åben rådgivning')).toEqual([75, 75]);
	});

	await test.step('a note at the edge stays within the plane', async () => {
		await dragTo(bo, noteSaying(bo, 'Åben rådgivning'), plane(bo, 'Hvad først'), {
			x: 0.995,
			y: 0.005
		});
		const box = (await noteSaying(anne, 'Åben rådgivning').boundingBox())!;
		const frame = (await plane(anne, 'Hvad først').boundingBox())!;
		expect(box.x + box.width).toBeLessThanOrEqual(frame.x + frame.width + 1);
		expect(box.y).toBeGreaterThanOrEqual(frame.y - 1);
		expect(await axeProblems(anne)).toEqual([]);
	});

	await test.step('as a list it says where the note lies', async () => {
		await bo.getByRole('link', { name: 'Liste' }).click();
		await expect(sectionNamed(bo, 'Hvad først')).toContainText(/Indsats: \d+ % · \d+ % fra bunden/);
		expect(await axeProblems(bo)).toEqual([]);
	});
});

test('boards begin as a template says, also without scripts, and a project keeps its own', async ({
	app,
	browser
}) => {
	const plain = await newPerson(browser, app, { javaScriptEnabled: false });
	const anne = await newPerson(browser, app);
	await signIn(plain, app, 'facilitator');
	await signIn(anne, app, 'facilitator');
	const boards = `${new URL(plain.url()).pathname}/boards`;

	await test.step('recommendations × workstreams', async () => {
		await plain.goto(boards);
		await plain.getByLabel('Tavlens navn').fill('Hvor mangler der noget?');
		await expect(plain.getByLabel(/3\. Hurtig responstid/)).toBeHidden();
		await plain.getByRole('radio', { name: /Anbefalinger × delindsatser/ }).check();
		await plain.getByLabel(/1\. Organisering/).uncheck();
		await plain.getByRole('button', { name: 'Opret tavle' }).click();
		await expect(plain.getByRole('heading', { level: 1 })).toHaveText('Hvor mangler der noget?');
		await anne.goto(new URL(plain.url()).pathname);
		await expect(anne.getByRole('rowheader')).toHaveCount(9);
		await expect(anne.getByRole('columnheader')).toHaveCount(5);
	});

	await test.step('one for each recommendation, in one go', async () => {
		await plain.goto(boards);
		await plain.getByRole('link', { name: 'Opret en tavle for hver anbefaling' }).click();
		await plain.getByLabel(/10\. Fælleskommunale/).uncheck();
		await plain.getByRole('button', { name: 'Opret tavlerne' }).click();
		await expect(plain.getByRole('link', { name: /^Nordjylland \d+:/ })).toHaveCount(9);
		await anne.goto(boards);
		await anne.getByRole('link', { name: /^Nordjylland 3:/ }).click();
		await writeNote(anne, 'Handling', 'Svar samme dag');
		await expect(noteSaying(anne, 'Svar samme dag')).toContainText('Nordjylland 3');
		await untilSaved(anne);
	});

	await test.step('the project’s own, which holds no notes', async () => {
		await anne.getByRole('button', { name: 'Gem som skabelon' }).click();
		const dialog = anne.getByRole('dialog');
		await dialog.getByLabel('Skabelonens navn').fill('Som vi gør');
		await dialog.getByRole('button', { name: 'Gem skabelonen' }).click();
		await expect(dialog).toContainText('Skabelonen “Som vi gør” er gemt');
		await dialog.getByRole('button', { name: 'Luk' }).last().click();
		await plain.goto(boards);
		await plain.getByLabel('Tavlens navn').fill('Den næste');
		await plain.getByRole('radio', { name: /Som vi gør/ }).check();
		await plain.getByRole('button', { name: 'Opret tavle' }).click();
		await anne.goto(new URL(plain.url()).pathname);
		await expect(sectionNamed(anne, 'Frist')).toContainText('Hvornår er det gjort?');
		await expect(anne.getByRole('article')).toHaveCount(0);
		await plain.goto(boards);
		await plain.getByRole('button', { name: 'Slet skabelonen “Som vi gør”' }).click();
		await expect(plain.getByRole('radio', { name: /Som vi gør/ })).toHaveCount(0);
	});
});

/** A cell of the only matrix, by the name of its row and its place in it. */
function cell(page: Page, row: string, place: number) {
	return page.getByRole('row', { name: row }).getByRole('cell').nth(place);
}

function plane(page: Page, section: string) {
	return page.getByRole('list', { name: `Flade: ${section}` });
}

/** Where the middle of a note lies on a plane: per cent from the left and from the bottom. */
async function middle(page: Page, section: string, words: string): Promise<number[]> {
	const frame = await plane(page, section).boundingBox();
	const box = await plane(page, section)
		.getByRole('listitem')
		.filter({ hasText: words })
		.boundingBox();
	if (!frame || !box) return [];
	return [
		Math.round((100 * (box.x + box.width / 2 - frame.x)) / frame.width),
		Math.round(100 - (100 * (box.y + box.height / 2 - frame.y)) / frame.height)
	];
}
