import type { Locator, Page } from '@playwright/test';
import { expect, newPerson, screens, test } from './support/app.ts';
import { chooseForNote, noteSaying, untilSaved, writeNote } from './support/board.ts';
import { drag } from './support/drag.ts';
import { joinWithCode } from './support/people.ts';

test.use({ world: 'drag' });

const FROM = 'Hvad virker i dag?';
const TO = 'Hvad gør vi nu?';

test('a note is dragged to another section, by menu on a phone, and everybody sees where it went', async ({
	app,
	browser
}) => {
	const laptop = await newPerson(browser, app);
	const phone = await newPerson(browser, app, screens.phone);
	await joinWithCode(laptop, app, { sector: 'Socialområdet', firstName: 'Anne' });
	await joinWithCode(phone, app, { sector: 'SSP og politi', firstName: 'Bo' });
	for (const words of ['Første', 'Anden', 'Tredje']) await writeNote(laptop, FROM, words);
	await writeNote(laptop, TO, 'Var her før');

	await test.step('with the mouse, in front of the note it is dropped on', async () => {
		await drag(laptop, noteSaying(laptop, 'Anden'), noteSaying(laptop, 'Var her før'));
		for (const page of [laptop, phone]) {
			await expect(notesIn(page, FROM)).toHaveText(['Første', 'Tredje']);
			await expect(notesIn(page, TO)).toHaveText(['Anden', 'Var her før']);
		}
		await untilSaved(laptop);
	});

	await test.step('by the menu, one at a time', async () => {
		await chooseForNote(phone, 'Tredje', `Flyt til “${TO}”`);
		await chooseForNote(phone, 'Tredje', 'Flyt op');
		for (const page of [laptop, phone]) {
			await expect(notesIn(page, TO)).toHaveText(['Anden', 'Tredje', 'Var her før']);
		}
	});

	await test.step('a note dropped outside every section stays where it was', async () => {
		await drag(laptop, noteSaying(laptop, 'Første'), laptop.getByRole('banner'));
		await expect(notesIn(laptop, FROM)).toHaveText(['Første']);
	});

	await test.step('deleting is undone from the notice', async () => {
		await chooseForNote(laptop, 'Første', 'Slet');
		await expect(notesIn(phone, FROM)).toHaveCount(0);
		await laptop.getByRole('main').getByRole('button', { name: 'Fortryd' }).last().click();
		await expect(notesIn(phone, FROM)).toHaveText(['Første']);
	});
});

/** The words of a section's notes, from the top. */
function notesIn(page: Page, section: string): Locator {
	return page.getByRole('region', { name: section }).getByRole('article').locator('.words');
}
