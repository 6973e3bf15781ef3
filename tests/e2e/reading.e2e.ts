import type { Page } from '@playwright/test';
import { expect, newPerson, test } from './support/app.ts';
import { noteSaying } from './support/board.ts';
import { openBoardAs } from './support/people.ts';
import { importText } from './support/sourceText.ts';

test.use({ world: 'reading' });

test('a source is read, and its sentences become a link, a recommendation and a note', async ({
	app,
	browser
}) => {
	const page = await newPerson(browser, app);
	await openBoardAs(page, app, 'facilitator');
	const board = new URL(page.url()).pathname;
	const source = await importText(app);
	await page.goto(`${source}/text`);

	await test.step('by mouse: a sentence is linked to a recommendation', async () => {
		await selectWithMouse(page, 'Ventetid koster.');
		await page.getByRole('link', { name: 'Kobl til anbefaling' }).click();
		const dialog = page.getByRole('dialog');
		await expect(dialog.getByRole('blockquote')).toHaveText('Ventetid koster.');
		await dialog.getByRole('combobox').pressSequentially('responstid');
		await page.getByRole('option', { name: /NJ-03/ }).click();
		await dialog.getByRole('button', { name: 'Kobl', exact: true }).click();
		await expect(dialog).toBeHidden();
		await expect(page.locator('mark')).toHaveText('Ventetid koster.');
		const margin = page.getByRole('list', { name: 'Markeret her' });
		await expect(margin.getByRole('link', { name: /NJ-03/ })).toBeVisible();
	});

	await test.step('by keyboard: a sentence becomes a recommendation', async () => {
		await page.getByRole('link', { name: 'Vælg i afsnittet ved linje 1' }).first().focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		const dialog = page.getByRole('dialog');
		await dialog.getByLabel('Fra sætning').selectOption('3');
		await dialog.getByLabel('Til sætning').selectOption('3');
		await dialog.getByRole('button', { name: 'Vis stykket' }).press('Enter');
		await expect(dialog.getByRole('blockquote')).toHaveText('Kommunen vil følge op på det.');
		await dialog.getByRole('link', { name: 'Ny anbefaling' }).press('Enter');
		await dialog.getByLabel('Titel').fill('Følg op hvert kvartal');
		await dialog.getByLabel('Titel').press('Enter');
		await expect(dialog).toBeHidden();
		await page.getByRole('link', { name: /EGEN-01/ }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Følg op hvert kvartal');
		await expect(page.getByText('Kommunen vil følge op på det.').first()).toBeVisible();
		await page.getByRole('link', { name: 'Læs i kilden' }).click();
		await expect(page.locator('mark')).toHaveCount(2);
	});

	await test.step('what is marked becomes a note that stands on the board', async () => {
		await selectWithMouse(page, 'Kommunen bør samle indgangen hos ét team.');
		await page.getByRole('link', { name: 'Seddel på tavle' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByLabel('Tavle').selectOption({ index: 1 });
		await dialog.getByRole('button', { name: 'Sæt på tavlen' }).click();
		await page.getByRole('link', { name: 'Se stedet' }).click();
		await expect(page.getByRole('link', { name: 'Læs det i sammenhæng' })).toBeVisible();
		await page.goto(board);
		await expect(noteSaying(page, 'Kommunen bør samle indgangen')).toBeVisible();
	});
});

/** Draws over some words, as a hand does with a mouse. */
async function selectWithMouse(page: Page, words: string): Promise<void> {
	const box = await page.locator('.text').evaluate((text, wanted) => {
		const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const node = walker.currentNode;
			const at = node.textContent?.indexOf(wanted) ?? -1;
			if (at < 0) continue;
			const range = document.createRange();
			range.setStart(node, at);
			range.setEnd(node, at + wanted.length);
			const { left, right, top, height } = range.getBoundingClientRect();
			return { left, right, middle: top + height / 2 };
		}
		throw new Error(`"${wanted}" is not on the page`);
	}, words);
	await page.mouse.move(box.left + 1, box.middle);
	await page.mouse.down();
	await page.mouse.move(box.right - 1, box.middle, { steps: 8 });
	await page.mouse.up();
}
