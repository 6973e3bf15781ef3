import type { Page } from '@playwright/test';
import { dictionary } from '../../src/lib/text/index.ts';
import { expect, newPerson, screens, test } from './support/app.ts';
import { axeProblems, contrastProblems } from './support/axe.ts';
import { everyPage, type PageRow } from './support/pages.ts';
import { furnish, type Furnished } from './support/places.ts';
import { misconductOf } from './support/misconduct.ts';

// A page that cannot be brought to its state says so at once, and not when all the time is gone.
test.use({ world: 'accessibility', actionTimeout: 20_000 });

// Each page is looked at three times.
const PAGES_A_TEST = 15;
test.describe.configure({ timeout: 180_000 });

let furnished: Furnished;
test.beforeAll(async ({ app, browser }) => {
	furnished = await furnish(browser, app);
});

// Every screen and every language once, each in both colours: pairs find what there is to find.
const settings = [
	{ screen: 'phone', locale: 'da' },
	{ screen: 'laptop', locale: 'en' }
] as const;

for (const { screen, locale } of settings) {
	for (const [part, rows] of inParts(everyPage).entries()) {
		const names = `${rows[0]?.name} … ${rows.at(-1)?.name}`;
		test(`every page can be used by everybody: ${screen}, ${locale}, ${part + 1}: ${names}`, async ({
			app,
			browser
		}) => {
			const text = dictionary(locale);
			for (const row of rows) {
				await test.step(row.name, async () => {
					const context = await browser.newContext({
						...screens[screen],
						baseURL: app.origin,
						storageState: furnished.sessions[row.viewer],
						reducedMotion: 'reduce'
					});
					await context.addCookies([
						{ name: 'handlekraft_locale', value: locale, url: app.origin }
					]);
					const page = await context.newPage();
					const seen = misconductOf(page, app.origin, row.status ? [row.status] : []);
					await page.goto(row.address(furnished.places));
					await row.prepare?.(page, text, furnished.places);
					await expect.soft(page.locator('html'), row.name).toHaveAttribute('lang', locale);
					await lookAt(page, row);
					expect.soft(seen, row.name).toEqual({ foreign: [], complaints: [] });
					await context.close();
				});
			}
		});
	}
}

test('a phone in a full room loads little to join', async ({ app, browser }) => {
	const page = await newPerson(browser, app, screens.phone);
	const sizes: number[] = [];
	const network = await page.context().newCDPSession(page);
	await network.send('Network.enable');
	network.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
	await page.goto(`/j/${app.doors.workshopCode}`, { waitUntil: 'networkidle' });
	expect(sizes.length).toBeGreaterThan(1);
	expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(100_000);
});

/** One test of all pages would say nothing of the others when one of them is broken. */
function inParts(rows: readonly PageRow[]): PageRow[][] {
	const parts = Math.ceil(rows.length / PAGES_A_TEST);
	return Array.from({ length: parts }, (_, part) =>
		rows.slice(part * PAGES_A_TEST, (part + 1) * PAGES_A_TEST)
	);
}

/** In both colours, moving nothing, and at 320 px: a laptop's window at 400 %. */
async function lookAt(page: Page, { name }: PageRow): Promise<void> {
	expect.soft(await axeProblems(page), `${name}, light`).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect.soft(await contrastProblems(page), `${name}, dark`).toEqual([]);
	expect.soft(await movements(page), `${name}: nothing moves`).toEqual([]);
	await page.setViewportSize({ width: 320, height: 640 });
	expect.soft(await widerThan(page, 320), `${name}, at 320 px`).toEqual([]);
}

/** What is being animated now. */
async function movements(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		document
			.getAnimations()
			.filter(({ playState }) => playState === 'running')
			.map(({ id, effect }) => id || String((effect as KeyframeEffect).target?.className))
	);
}

/** What makes the page scroll sideways; what scrolls inside itself does not. */
async function widerThan(page: Page, width: number): Promise<string[]> {
	return page.evaluate((width) => {
		if (document.documentElement.scrollWidth <= width) return [];
		return [...document.body.querySelectorAll('*')]
			.filter((element) => element.getBoundingClientRect().right > width + 1)
			.map((element) => `${element.localName}.${element.className}`.slice(0, 80))
			.slice(0, 8);
	}, width);
}
