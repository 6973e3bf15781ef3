import { chromium } from '@playwright/test';
import { browserOptions } from '../../support/browserOptions.js';
import { openBoard } from '../browser/openBoard.js';
import { framesDuring } from '../browser/frames.js';
import { preparation } from '../ours/vite.js';
import { asSnapshot, onStage } from '../servers/stage.js';

/** A day's board; two thirds of a phone's or a laptop's screens of it are out of sight. */
const written = { notes: 500, edits: 20_000 };
/** People who write on it meanwhile. */
const WRITERS = 20;
/** Notes that are chosen and dragged at once. */
const CHOSEN = 5;

/**
 * One person looks at a full board in a real browser: how long it takes to be there, and how evenly
 * the page moves while they scroll, drag, filter and write, alone and while others write too.
 *
 * @param {{ postgres: string }} options
 */
export async function page({ postgres }) {
	const { writtenBoard, preparedNotes } = await preparation();
	const board = asSnapshot(writtenBoard(written));
	const options = { name: 'ours', people: WRITERS + 1, postgres, board };
	return onStage(options, async (stage) => {
		const browser = await chromium.launch(browserOptions);
		try {
			const opened = await openBoard(browser, stage);
			const alone = await actions(opened.page);
			const crowd = await stage.gather('all', preparedNotes(WRITERS), { firstCookie: 1 });
			await crowd.join();
			const work = crowd.work({ seconds: 20, patience: 60 });
			const together = await actions(opened.page);
			await work;
			return { notes: written.notes, writers: WRITERS, openMs: opened.ms, alone, together };
		} finally {
			await browser.close();
		}
	});
}

/** @typedef {Awaited<ReturnType<typeof page>>} PageFigures */

/** @param {import('@playwright/test').Page} page */
async function actions(page) {
	return {
		scroll: await framesDuring(page, () => scroll(page)),
		drag: await framesDuring(page, () => drag(page)),
		'drag several': await framesDuring(page, () => dragSeveral(page)),
		filter: await framesDuring(page, () => filter(page)),
		write: await framesDuring(page, () => write(page))
	};
}

/** @param {import('@playwright/test').Page} page */
async function scroll(page) {
	await page.locator('[data-list] [data-card]').first().hover();
	for (let step = 0; step < 40; step += 1) await page.mouse.wheel(0, step < 20 ? 180 : -180);
}

/** Takes the first note across all of the board and back. @param {import('@playwright/test').Page} page */
async function drag(page) {
	const box = await page.locator('[data-card]').first().boundingBox();
	if (!box) throw new Error('no note to drag');
	const [x, y] = [box.x + box.width / 2, box.y + 12];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 600, y + 150, { steps: 60 });
	await page.mouse.move(x, y, { steps: 60 });
	await page.keyboard.press('Escape');
	await page.mouse.up();
}

/**
 * Chooses some notes, drops them in another section, and takes it back.
 *
 * @param {import('@playwright/test').Page} page
 */
async function dragSeveral(page) {
	// Letting go has opened the note that was dragged before.
	await page.keyboard.press('Escape');
	const cards = page.locator('[data-list] [data-card]');
	for (let at = 0; at < CHOSEN; at += 1)
		await cards
			.nth(at)
			.locator('.words')
			.click({ modifiers: ['ControlOrMeta'] });
	const [from, to] = [await cards.first().boundingBox(), await dropBox(page)];
	if (!from || !to) throw new Error('no notes to drag');
	await page.mouse.move(from.x + from.width / 2, from.y + 12);
	await page.mouse.down();
	await page.mouse.move(to.x + to.width / 2, to.y + 40, { steps: 60 });
	await page.mouse.up();
	await page.keyboard.press('Escape');
	await page.keyboard.press('ControlOrMeta+z');
}

/** @param {import('@playwright/test').Page} page */
const dropBox = (page) => page.locator('[data-section]').nth(2).boundingBox();

/** Looks for a word, letter by letter, and for nothing again. @param {import('@playwright/test').Page} page */
async function filter(page) {
	const field = page.locator('[data-board-search]');
	await field.click();
	await field.pressSequentially('etno', { delay: 120 });
	for (let letter = 0; letter < 4; letter += 1) await field.press('Backspace', { delay: 120 });
}

/** @param {import('@playwright/test').Page} page */
async function write(page) {
	const field = page.locator('[data-list] textarea').first();
	await field.click();
	await field.pressSequentially('en seddel om tidlig indsats i skolen', { delay: 20 });
	await field.fill('');
}
