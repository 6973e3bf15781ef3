import { chromium } from '@playwright/test';
import { browserOptions } from '../../support/browserOptions.js';
import { framesDuring } from '../browser/frames.js';
import { openPage } from '../browser/openPage.js';
import { spreadOf } from '../measure/percentiles.js';
import { preparation } from '../ours/vite.js';
import { BenchDatabase } from '../servers/database.js';
import { servers } from '../servers/index.js';

/** What the aims are stated for; the catalogue brings the 250 recommendations. */
const size = { actions: 500, boards: 50, notes: 20 };
/** Each page is asked for so often, after two times that do not count. */
const TIMES = 9;
/** Pages of a project, after its own address. */
const PAGES = [
	'',
	'/actions',
	'/actions?group=owner',
	'/actions?status=open',
	'/actions?view=board',
	'/actions?view=timeline',
	'/actions/new',
	'/actions/1001',
	'/boards',
	'/calendar',
	'/choices/gaps',
	'/choices/meeting',
	'/choices/undiscussed',
	'/conflicts',
	'/groups',
	'/law',
	'/mapping',
	'/matrix',
	'/outbox',
	'/recommendations',
	'/recommendations/NJ-03',
	'/search?q=unge',
	'/settings',
	'/sources',
	'/sources/nordjylland',
	'/sources/nordjylland/text',
	'/sources/kortlaegning/text',
	'/steering',
	'/steering/account',
	'/steering/decisions',
	'/steering/narratives',
	'/steering/risks',
	'/workshops'
];

/**
 * Every kind of page of a full project, one at a time: how long the server needs until its last byte is
 * there, and how much it is. Then the ways of looking at its action items in a real browser.
 *
 * @param {{ postgres: string }} options
 */
export async function fullProject({ postgres }) {
	const { prepareFullProject } = await preparation();
	const database = await BenchDatabase.create(postgres);
	try {
		const { home, cookie } = await prepareFullProject(database, size);
		const server = servers.ours;
		if (!server) throw new Error('our own server is not among the servers');
		const running = await server.start({ database }, 0);
		try {
			const pages = [];
			for (const page of PAGES) pages.push(await asked(running.origin + home, page, cookie));
			return { ...size, pages, looks: await looks(running.origin, home, cookie) };
		} finally {
			await running.stop();
		}
	} finally {
		await database.drop();
	}
}

/** @typedef {Awaited<ReturnType<typeof fullProject>>} FullProjectFigures */

/** @param {string} home @param {string} page @param {string} cookie */
async function asked(home, page, cookie) {
	const times = [];
	let bytes = 0;
	for (let time = -2; time < TIMES; time += 1) {
		const began = performance.now();
		const answer = await fetch(home + page, { headers: { cookie } });
		const body = await answer.arrayBuffer();
		if (!answer.ok) throw new Error(`${page} answered ${answer.status}`);
		if (time >= 0) times.push(performance.now() - began);
		bytes = body.byteLength;
	}
	return { page, bytes, ms: spreadOf(times) };
}

/** @param {string} origin @param {string} home @param {string} cookie */
async function looks(origin, home, cookie) {
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

/** @typedef {import('@playwright/test').Page} Page */

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
