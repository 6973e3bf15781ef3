import type { Browser, Page } from '@playwright/test';
import { expect, newPerson, screens, test, type App } from './support/app.ts';
import {
	chooseForBoard,
	chooseForNote,
	equalFor,
	noteSaying,
	untilSaved,
	writeNote
} from './support/board.ts';
import { carry } from './support/drag.ts';
import { misconductOf } from './support/misconduct.ts';
import { writeIn } from './support/notes.ts';
import { everybodyLeaves, joinWithCode, openBoardAs } from './support/people.ts';
import { sectionNamed } from './support/sections.ts';

test.use({ world: 'conflicts' });
test.afterEach(({ browser }) => everybodyLeaves(browser));

const WORKS = 'Hvad virker i dag?';
const LACKS = 'Hvad mangler vi?';
const NOW = 'Hvad gør vi nu?';

test('a note that is deleted while it is dragged is let go of, lies in the bin, and comes back', async ({
	app,
	browser
}) => {
	const { anne, bo, mette, everybody } = await threePeople(browser, app);
	const seen = everybody.map((page) => misconductOf(page, app.origin));
	for (const words of ['Trækkes og slettes', 'Bliver, hvor den er'])
		await writeNote(anne, WORKS, words);
	await writeNote(anne, NOW, 'Her skulle den hen');
	await expect(noteSaying(bo, 'Her skulle den hen')).toBeVisible();

	await test.step('it goes while it is in the hand, and the hand is told', async () => {
		await carry(anne, noteSaying(anne, 'Trækkes'), noteSaying(anne, 'Her skulle den hen'));
		await expect(anne.locator('.taken')).toContainText('Trækkes');
		await chooseForNote(bo, 'Trækkes', 'Slet');
		for (const page of everybody) await expect(noteSaying(page, 'Trækkes')).toHaveCount(0);
		// Nor does anything hang on the pointer.
		await expect(anne.getByText('Trækkes og slettes')).toHaveCount(0);
		await expect(anne.getByText('Sedlen, du flyttede, er ikke på tavlen længere.')).toBeAttached();
		await anne.mouse.up();
		await equalFor(everybody);
	});

	await test.step('letting go of it was nothing: undo takes back what was done before', async () => {
		await anne.getByRole('button', { name: 'Fortryd', exact: true }).click();
		for (const page of everybody)
			await expect(noteSaying(page, 'Her skulle den hen')).toHaveCount(0);
		await anne.getByRole('button', { name: 'Gentag' }).click();
		for (const page of everybody)
			await expect(noteSaying(page, 'Her skulle den hen')).toBeVisible();
	});

	await test.step('a third person takes it out of the bin, and it is dragged at last', async () => {
		await chooseForBoard(mette, 'Papirkurv');
		await mette.getByRole('button', { name: 'Hent tilbage: Trækkes og slettes' }).click();
		await mette.keyboard.press('Escape');
		for (const page of everybody)
			await expect(sectionNamed(page, WORKS).getByRole('article')).toHaveText([
				/Trækkes og slettes/,
				/Bliver, hvor den er/
			]);
		await carry(anne, noteSaying(anne, 'Trækkes'), noteSaying(anne, 'Her skulle den hen'));
		await anne.mouse.up();
		for (const page of everybody)
			await expect(sectionNamed(page, NOW)).toContainText('Trækkes og slettes');
	});

	await test.step('one that is dropped a moment before it is deleted comes back where it was dropped', async () => {
		await carry(anne, noteSaying(anne, 'Bliver'), noteSaying(anne, 'Her skulle den hen'));
		await Promise.all([anne.mouse.up(), chooseForNote(bo, 'Bliver', 'Slet')]);
		for (const page of everybody) await expect(noteSaying(page, 'Bliver')).toHaveCount(0);
		await equalFor(everybody);
		await bo.getByRole('main').getByRole('button', { name: 'Fortryd' }).last().click();
		for (const page of everybody) await expect(noteSaying(page, 'Bliver')).toBeVisible();
		await equalFor(everybody);
		await untilSaved(anne);
	});
	for (const { complaints } of seen) expect(complaints).toEqual([]);
});

test('of a note that three people have worked on each takes back their own part alone', async ({
	app,
	browser
}) => {
	const { anne, bo, mette, everybody } = await threePeople(browser, app);
	const undo = (page: Page) => page.getByRole('button', { name: 'Fortryd', exact: true }).click();
	const redo = (page: Page) => page.getByRole('button', { name: 'Gentag' }).click();
	await writeNote(anne, WORKS, 'Annes tanke');
	await expect(noteSaying(bo, 'Annes tanke')).toBeVisible();
	await writeIn(bo, 'Annes tanke', 'End', ', som Bo ser den');
	await expect(noteSaying(mette, 'som Bo ser den')).toBeVisible();
	await chooseForNote(mette, 'Annes tanke', `Flyt til “${LACKS}”`);
	const standsIn = async (section: string, words: string) => {
		for (const page of everybody) {
			await expect(noteSaying(page, 'Annes tanke')).toHaveCount(1);
			await expect(
				sectionNamed(page, section).getByRole('article').locator('.words').last()
			).toHaveText(words);
		}
	};
	await standsIn(LACKS, 'Annes tanke, som Bo ser den');

	await test.step('who added it puts it in the bin, with all that others wrote', async () => {
		await undo(anne);
		for (const page of everybody) await expect(noteSaying(page, 'Annes tanke')).toHaveCount(0);
		await chooseForBoard(mette, 'Papirkurv');
		await expect(mette.getByRole('dialog')).toContainText('Annes tanke, som Bo ser den');
		await mette.keyboard.press('Escape');
		await redo(anne);
		await standsIn(LACKS, 'Annes tanke, som Bo ser den');
	});

	await test.step('who wrote in it takes back the words, and it stays where it was moved', async () => {
		await undo(bo);
		await standsIn(LACKS, 'Annes tanke');
		await redo(bo);
		await standsIn(LACKS, 'Annes tanke, som Bo ser den');
	});

	await test.step('who moved it takes it home, and the words stay', async () => {
		await undo(mette);
		await standsIn(WORKS, 'Annes tanke, som Bo ser den');
		await undo(bo);
		await standsIn(WORKS, 'Annes tanke');
	});
	await equalFor(everybody);
	for (const page of everybody) await untilSaved(page);
});

/** A facilitator, a guest on a laptop and a guest on a phone, at the same board. */
async function threePeople(browser: Browser, app: App) {
	const [anne, bo, mette] = await Promise.all([
		newPerson(browser, app),
		newPerson(browser, app),
		newPerson(browser, app, screens.phone)
	]);
	await openBoardAs(anne, app, 'facilitator');
	await joinWithCode(bo, app, { sector: 'SSP og politi', firstName: 'Bo' });
	await joinWithCode(mette, app, { sector: 'Skole og ungdomsuddannelse', firstName: 'Mette' });
	for (const page of [anne, bo, mette])
		await expect(page.getByRole('button', { name: '3 til stede' })).toBeVisible();
	return { anne, bo, mette, everybody: [anne, bo, mette] };
}
