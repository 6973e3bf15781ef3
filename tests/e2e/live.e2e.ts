import type { Page } from '@playwright/test';
import { expect, newPerson, test } from './support/app.ts';
import { signIn } from './support/people.ts';

test.use({ world: 'live' });

const pages = ['', '/recommendations', '/recommendations/NJ-03', '/steering', '/workshops'];

test('a page that follows the project loads once for a change, over the one stream it opened', async ({
	app,
	browser
}) => {
	const facilitator = await newPerson(browser, app);
	await signIn(facilitator, app, 'facilitator');
	const home = new URL(facilitator.url()).pathname;
	await facilitator.goto(`${home}/workshops`);
	await facilitator
		.getByRole('main')
		.getByRole('link', { name: /Generalprøve/ })
		.click();
	await expect(facilitator.getByRole('heading', { level: 1 })).toContainText('Generalprøve');

	const lead = await newPerson(browser, app);
	await signIn(lead, app, 'projectLead');
	for (const page of pages) {
		const streams = countStreams(lead);
		await loadedAnew(lead, () => lead.goto(home + page));
		for (const button of ['Luk workshoppen', 'Åbn workshoppen']) {
			await loadedAnew(lead, () => facilitator.getByRole('button', { name: button }).click());
		}
		expect(streams(), page).toBe(1);
	}
});

/** Does something, and waits until the page has loaded its records because of it. */
async function loadedAnew(page: Page, cause: () => Promise<unknown>): Promise<void> {
	await Promise.all([page.waitForResponse(/__data\.json/), cause()]);
}

/** How many streams the page opens from now on. */
function countStreams(page: Page): () => number {
	let count = 0;
	page.on('request', (request) => {
		if (new URL(request.url()).pathname === '/live') count += 1;
	});
	return () => count;
}
