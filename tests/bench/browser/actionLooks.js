import { chromium } from '@playwright/test';
import { browserOptions } from '../../support/browserOptions.js';
import { framesDuring } from './frames.js';
import { openPage } from './openPage.js';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * The three ways of looking at a project's action items in a real browser: how long each takes to be
 * there, and how evenly it moves.
 *
 * @param {string} origin
 * @param {string} home Address of the project.
 * @param {string} cookie Of somebody who may change them.
 */
export async function actionLooks(origin, home, cookie) {
	const browser = await chromium.launch(browserOptions);
	try {
		const page = await openPage(browser, origin, cookie);
		/** @type {[what: string, address: string, work: (page: Page) => Promise<void>][]} */
		const works = [
			['list, scroll', '/actions', (page) => wheel(page, 'tbody')],
			['list, choose all', '/actions', chooseAll],
			['status board, scroll', '/actions?view=board', (page) => wheel(page, '[data-card]')],
			['status board, drag', '/actions?view=board', drag],
			['timeline, scroll', '/actions?view=timeline', (page) => wheel(page, 'tbody')]
		];
		const seen = [];
		for (const [what, address, work] of works) {
			const began = performance.now();
			await page.goto(home + address);
			await idle(page);
			const loadMs = performance.now() - began;
			seen.push({ what, loadMs, frames: await framesDuring(page, () => work(page)) });
		}
		return seen;
	} finally {
		await browser.close();
	}
}

/** Waits until the page's scripts have nothing more to do. @param {Page} page */
async function idle(page) {
	await page.evaluate(
		() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done)))
	);
}

/** @param {Page} page @param {string} over What is scrolled with all around it. */
async function wheel(page, over) {
	await page
		.locator(over)
		.first()
		.hover({ position: { x: 40, y: 20 } });
	for (let step = 0; step < 40; step += 1) await page.mouse.wheel(0, step < 20 ? 400 : -400);
}

/** @param {Page} page */
async function chooseAll(page) {
	const box = page.locator('thead input[type=checkbox]').first();
	for (let time = 0; time < 4; time += 1) await box.click();
}

/** Takes the first card across all columns and back. @param {Page} page */
async function drag(page) {
	const card = page.locator('[data-card]').first();
	await card.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	const box = await card.boundingBox();
	if (!box) throw new Error('no card to drag');
	const [x, y] = [box.x + box.width - 30, box.y + box.height - 20];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 700, y + 60, { steps: 60 });
	await page.mouse.move(x, y, { steps: 60 });
	await page.keyboard.press('Escape');
	await page.mouse.up();
}
