/**
 * Opens the stage's board as its first person, on a work laptop.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {import('../servers/stage.js').Stage} stage
 * @returns The page, and how long it took until all notes were there, in ms.
 */
export async function openBoard(browser, { world, running }) {
	const context = await browser.newContext({
		viewport: { width: 1366, height: 768 },
		locale: 'da-DK'
	});
	const [name = '', value = ''] = (world.cookies[0] ?? '').split('=');
	await context.addCookies([{ name, value, url: running.origin }]);
	const page = await context.newPage();
	const began = performance.now();
	await page.goto(`${running.origin}/projects/${world.slug}/boards/${world.boardId}`);
	await page.locator('[data-card]').first().waitFor();
	return { page, ms: performance.now() - began };
}
