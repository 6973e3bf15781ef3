/**
 * Somebody's page, on a work laptop.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} origin
 * @param {string} cookie Their `Cookie` header.
 */
export async function openPage(browser, origin, cookie) {
	const context = await browser.newContext({
		baseURL: origin,
		viewport: { width: 1366, height: 768 },
		locale: 'da-DK'
	});
	const [name = '', value = ''] = cookie.split('=');
	await context.addCookies([{ name, value, url: origin }]);
	return context.newPage();
}
