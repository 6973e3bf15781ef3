import type { Browser, Page } from '@playwright/test';
import { expect, newPerson, screens, test, type App } from './support/app.ts';
import {
	boardWords,
	chooseForBoard,
	chooseForNote,
	equalFor,
	noteSaying,
	untilSaved,
	writeNote
} from './support/board.ts';
import { carry } from './support/drag.ts';
import { Keys } from './support/keys.ts';
import { Line } from './support/line.ts';
import { misconductOf } from './support/misconduct.ts';
import { wordsOf, writeIn } from './support/notes.ts';
import { everybodyLeaves, joinWithCode, openBoardAs } from './support/people.ts';
import { addSection, chooseForSection, sectionNamed } from './support/sections.ts';

test.use({ world: 'conflicts' });
test.afterEach(({ browser }) => everybodyLeaves(browser));

const WORKS = 'Hvad virker i dag?';
const LACKS = 'Hvad mangler vi?';
const NOW = 'Hvad gør vi nu?';
const SECOND = { timeout: 1000 };

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
		// A menu closes when its note is moved from under it: Bo, who comes second, opens it again.
		const deletes = expect(() => chooseForNote(bo, 'Bliver', 'Slet', SECOND)).toPass();
		await Promise.all([anne.mouse.up(), deletes]);
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

test('what one person does offline and what others do to the same notes meet, and nothing is lost', async ({
	app,
	browser
}) => {
	const { anne, bo, mette, everybody, line } = await threePeople(browser, app);
	for (const words of ['Flyttes to steder', 'Rettes og slettes', 'Samles i denne', 'Samles med'])
		await writeNote(bo, WORKS, words);
	await addSection(bo, 'Ryddes');
	for (const words of ['Under tema', 'Sidste i feltet']) await writeNote(bo, 'Ryddes', words);
	for (const page of everybody) await expect(noteSaying(page, 'Sidste i feltet')).toBeVisible();
	await line.cut();

	await test.step('one moves, writes, merges, and begins a theme', async () => {
		await chooseForNote(anne, 'Flyttes to steder', `Flyt til “${LACKS}”`);
		await writeIn(anne, 'Flyttes to steder', 'End', ' hjemmefra');
		await writeIn(anne, 'Rettes og slettes', 'End', ', men ikke af Anne');
		for (const words of ['Samles i denne', 'Samles med'])
			await noteSaying(anne, words).click({ modifiers: ['Control'] });
		await anne.getByRole('button', { name: 'Saml til én' }).click();
		await expect(noteSaying(anne, 'Samles i denne')).toContainText('Består af 2 sedler');
		await chooseForNote(anne, 'Under tema', 'Læg under tema …');
		const dialog = anne.getByRole('dialog');
		await dialog.getByLabel('Nyt tema').fill('Tænkt i toget');
		await dialog.getByLabel('Nyt tema').press('Enter');
		await dialog.getByRole('button', { name: 'Færdig' }).click();
		await writeNote(anne, 'Ryddes', 'Skrevet i et felt, der er væk');
	});

	await test.step('others move the same notes, write in them, and delete a note and a section', async () => {
		await chooseForNote(bo, 'Flyttes to steder', `Flyt til “${NOW}”`);
		await writeIn(mette, 'Flyttes to steder', 'Home', 'På mødet: ');
		await chooseForNote(mette, 'Rettes og slettes', 'Slet');
		await writeIn(mette, 'Samles med', 'End', ' ord fra Mette');
		await chooseForNote(mette, 'Samles i denne', `Flyt til “${NOW}”`);
		await chooseForSection(bo, 'Ryddes', 'Slet feltet');
		await bo.getByRole('dialog').getByLabel(LACKS).check();
		await bo.getByRole('dialog').getByRole('button', { name: 'Slet feltet' }).click();
		await expect(sectionNamed(mette, 'Ryddes')).toHaveCount(0);
		await equalFor([bo, mette]);
		await expect(noteSaying(anne, 'På mødet')).toHaveCount(0);
	});

	/** What has come of it, which is the same for everybody. */
	const allIsThere = async () => {
		for (const page of everybody) {
			await expect(noteSaying(page, 'På mødet: Flyttes to steder hjemmefra')).toHaveCount(1);
			await expect(noteSaying(page, 'Rettes og slettes')).toHaveCount(0);
			const merged = sectionNamed(page, NOW).getByRole('article').filter({ hasText: 'Samles' });
			await expect(merged.locator('.words')).toHaveText('Samles i denne\nSamles med');
			await expect(merged).toHaveCount(1);
			await merged.getByRole('button', { name: 'Består af 2 sedler' }).click();
			await expect(merged).toContainText('Samles med ord fra Mette');
			const filed = sectionNamed(page, LACKS)
				.getByRole('article')
				.filter({ hasText: 'Under tema' });
			await expect(filed).toContainText('Tænkt i toget');
			await expect(sectionNamed(page, LACKS)).toContainText('Sidste i feltet');
			// A section that somebody has put something in is there again.
			await expect(sectionNamed(page, 'Ryddes').getByRole('article')).toHaveText([
				/Skrevet i et felt, der er væk/
			]);
			await untilSaved(page);
			await chooseForBoard(page, 'Papirkurv');
			await expect(page.getByRole('dialog')).toContainText('Rettes og slettes, men ikke af Anne');
			await page.keyboard.press('Escape');
		}
		await equalFor(everybody);
	};
	await line.mend();
	await test.step('it meets', allIsThere);
	const words = await boardWords(anne);
	for (const page of everybody) await page.reload();
	await test.step('and is the same when it is loaded anew', allIsThere);
	expect(await boardWords(anne)).toEqual(words);
});

test('one of three does all of a session by keyboard, while the others use the mouse', async ({
	app,
	browser
}) => {
	const { anne, bo, mette, everybody } = await threePeople(browser, app);
	const seen = everybody.map((page) => misconductOf(page, app.origin));
	const keys = new Keys(bo);
	const [first, second] = ['Tasten er min ven', 'Tasten er hurtig'];
	const field = bo.getByLabel(`Ny seddel i ${NOW}`);
	const words = (note: string) => wordsOf(bo, note);
	const dialog = bo.getByRole('dialog');
	const bar = bo.getByRole('group', { name: 'Valgte sedler' });

	await test.step('writes two notes', async () => {
		await keys.reach(field);
		await keys.type(first);
		await writeNote(anne, NOW, 'Anne med mus');
		await keys.press('Enter');
		await keys.type(second);
		await keys.press('Enter');
		for (const page of everybody) await expect(noteSaying(page, second)).toBeVisible();
	});

	await test.step('says what kind the first one is, while another moves what stands above', async () => {
		await keys.reach(words(first), 'Shift+Tab');
		await keys.press('m');
		await chooseForNote(anne, 'Anne med mus', `Flyt til “${LACKS}”`);
		await expect(sectionNamed(bo, LACKS)).toContainText('Anne med mus');
		await keys.choose('Slags');
		await keys.reach(bo.getByRole('menuitemradio', { name: 'Barriere' }), 'ArrowDown');
		await keys.press('Enter');
		await expect(noteSaying(mette, first)).toContainText('Barriere');
	});

	await test.step('comments and agrees, as another does', async () => {
		await keys.reach(noteSaying(bo, first).getByRole('button', { name: 'Kommentér' }), 'Shift+Tab');
		await keys.press('Enter');
		await keys.reach(dialog.getByLabel('Skriv en kommentar'));
		await keys.type('Det har vi prøvet');
		await keys.press('Enter');
		await expect(dialog.getByRole('log')).toContainText('Det har vi prøvet');
		await keys.press('Escape');
		const agree = (page: Page) => noteSaying(page, first).getByRole('button', { name: /^Enig/ });
		await keys.reach(agree(bo), 'Shift+Tab');
		await keys.press('Space');
		await agree(mette).click();
		for (const page of everybody) {
			await expect(agree(page)).toHaveText(/Enig\s*2/);
			await expect(
				noteSaying(page, first).getByRole('button', { name: '1 kommentar' })
			).toBeVisible();
		}
	});

	await test.step('chooses both and puts them under a theme', async () => {
		await keys.reach(words(first), 'Shift+Tab');
		await keys.press('x');
		await keys.press('ArrowDown');
		await expect(words(second)).toBeFocused();
		await keys.press('x');
		await expect(bar).toContainText('2 sedler valgt');
		await keys.reach(bar.getByRole('button', { name: 'Tema', exact: true }));
		await keys.press('Enter');
		await keys.reach(dialog.getByLabel('Nyt tema'));
		await keys.type('Taster');
		await keys.press('Enter');
		await keys.reach(dialog.getByRole('button', { name: 'Færdig' }));
		await keys.press('Enter');
		await keys.press('Escape');
		await expect(bar).toBeHidden();
		await expect(words(second)).toBeFocused();
		for (const note of [first, second])
			await expect(noteSaying(mette, note)).toContainText('Taster');
	});

	await test.step('searches, and comes back to all of the board', async () => {
		await keys.press('/');
		await keys.type('hurtig');
		await expect(bo.getByRole('article')).toHaveText([/Tasten er hurtig/]);
		await keys.press('Escape');
		await expect(noteSaying(bo, 'Anne med mus')).toBeVisible();
	});

	await test.step('deletes, undoes, deletes again, and has it back from the bin', async () => {
		await keys.reach(words(second));
		await keys.press('Delete');
		await expect(noteSaying(mette, second)).toHaveCount(0);
		await keys.press('Control+z');
		await expect(noteSaying(mette, second)).toBeVisible();
		await keys.reach(words(second));
		await keys.press('Delete');
		await expect(noteSaying(mette, second)).toHaveCount(0);
		await keys.reach(bo.getByRole('button', { name: 'Mere om tavlen' }), 'Shift+Tab');
		await keys.press('Enter');
		await keys.choose('Papirkurv');
		await keys.reach(dialog.getByRole('button', { name: `Hent tilbage: ${second}` }));
		await keys.press('Enter');
		await keys.press('Escape');
		await expect(bo.getByRole('button', { name: 'Mere om tavlen' })).toBeFocused();
		for (const page of everybody) await expect(noteSaying(page, second)).toContainText('Taster');
	});
	await equalFor(everybody);
	for (const page of everybody) await untilSaved(page);
	for (const { complaints } of seen) expect(complaints).toEqual([]);
});

/** A facilitator whose line can be cut, a guest on a laptop and a guest on a phone, at the same board. */
async function threePeople(browser: Browser, app: App) {
	const [anne, bo, mette] = await Promise.all([
		newPerson(browser, app),
		newPerson(browser, app),
		newPerson(browser, app, screens.phone)
	]);
	const line = await Line.of(anne);
	await openBoardAs(anne, app, 'facilitator');
	await joinWithCode(bo, app, { sector: 'SSP og politi', firstName: 'Bo' });
	await joinWithCode(mette, app, { sector: 'Skole og ungdomsuddannelse', firstName: 'Mette' });
	for (const page of [anne, bo, mette])
		await expect(page.getByRole('button', { name: '3 til stede' })).toBeVisible();
	return { anne, bo, mette, everybody: [anne, bo, mette], line };
}
