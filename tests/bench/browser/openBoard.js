import { openPage } from './openPage.js';

/**
 * Opens the stage's board as its first person, on a work laptop.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {import('../servers/stage.js').Stage} stage
 * @returns The page, and how long it took until all notes were there, in ms.
 */
export async function openBoard(browser, { world, running }) {
	const page = await openPage(browser, running.origin, world.cookies[0] ?? '');
	const began = performance.now();
	await page.goto(`${running.origin}/projects/${world.slug}/boards/${world.boardId}`);
	await page.locator('[data-card]').first().waitFor();
	return { page, ms: performance.now() - began };
}
