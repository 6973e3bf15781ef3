import type { Browser, Page } from '@playwright/test';
import { expect, newPerson, test, type App } from './support/app.ts';
import { axeProblems } from './support/axe.ts';
import { newAction, reportStatus, statusForm } from './support/actions.ts';
import { signIn } from './support/people.ts';

test.use({ world: 'live forms' });

const WORKSTREAM = '1. Analyse- og vidensindsamling';

test('a half-typed status form stays as it is while another’s change arrives and is shown', async ({
	app,
	browser
}) => {
	const { writer, other, item } = await twoAtAnAction(browser, app, 'Aftal faste træffetider');
	await writer.goto(item);
	const form = statusForm(writer);
	await form.status.selectOption({ label: 'I gang' });
	await form.remark.pressSequentially('To skoler er');
	await other.goto(item);
	await reportStatus(other, 'Venter', 'Lokalet mangler');

	const header = writer.getByRole('main').locator('header');
	await expect(header).toContainText('Venter');
	await expect(writer.getByText('En anden har ændret handlingen, mens du skrev.')).toBeVisible();
	await expect(form.remark).toBeFocused();
	await writer.keyboard.type(' med');
	await expect(form.remark).toHaveValue('To skoler er med');
	await expect(form.status).toHaveValue('inProgress');
});

test('whoever saves over another’s change is told, loses nothing typed, and may save again', async ({
	app,
	browser
}) => {
	const { writer, other, item } = await twoAtAnAction(browser, app, 'Skriv en fælles folder');
	// Nothing reaches this person while they write, as on a train.
	await writer.route(/\/live\?/, (route) => route.abort());
	await writer.goto(item);
	const form = statusForm(writer);
	await form.status.selectOption({ label: 'I gang' });
	await form.remark.fill('Udkastet er skrevet');
	await other.goto(item);
	await reportStatus(other, 'Venter', 'Venter på tegninger');

	await form.save.click();
	await expect(writer.getByText('Der står nu: “Venter”.').first()).toBeVisible();
	await expect(writer.getByRole('main').locator('header')).toContainText('Venter');
	await expect(form.remark).toHaveValue('Udkastet er skrevet');
	await expect(form.status).toHaveValue('inProgress');

	await form.save.click();
	await expect(writer.getByRole('main').locator('header')).toContainText('I gang');
	await expect(writer.getByRole('main')).toContainText('Udkastet er skrevet');
	await expect(writer.getByRole('main')).toContainText('Venter på tegninger');
});

test('two who edit the same item both land; where both changed one field, the second is asked with both words in sight', async ({
	app,
	browser
}) => {
	const { writer, other, item } = await twoAtAnAction(browser, app, 'Lav en fælles folder');
	const [mine, theirs] = [await openEditing(writer, item), await openEditing(other, item)];
	await mine.title.fill('Lav en fælles folder til skolerne');
	await theirs.title.fill('Lav to foldere');
	await theirs.description.fill('Én til unge, én til forældre');
	await theirs.save.click();
	await expect(other.getByRole('heading', { level: 1 })).toHaveText('Lav to foldere');

	await mine.save.click();
	await expect(writer.getByText('Der står nu: “Lav to foldere”.').first()).toBeVisible();
	await expect(mine.title).toHaveValue('Lav en fælles folder til skolerne');
	await mine.save.click();
	await expect(writer.getByRole('heading', { level: 1 })).toHaveText(
		'Lav en fælles folder til skolerne'
	);
	await expect(writer.getByRole('main')).toContainText('Én til unge, én til forældre');
});

test('the steering page follows a status without a reload, and a click meanwhile still arrives', async ({
	app,
	browser
}) => {
	const {
		writer,
		other: steering,
		item
	} = await twoAtAnAction(browser, app, 'Hold åbent hus for forældre', 'steering');
	const title = 'Hold åbent hus for forældre';
	const heard = await countHeard(steering);
	await steering.goto(item.replace(/actions\/\d+$/, 'steering'));
	const row = steering.getByRole('row', { name: title });
	await expect(row).toContainText('Aftalt');
	await steering.evaluate(() => Object.assign(window, { isSamePage: true }));
	await writer.goto(item);
	await reportStatus(writer, 'I gang');
	await expect(row).toContainText('I gang');
	expect(await steering.evaluate(() => 'isSamePage' in window)).toBe(true);

	// Somebody is on the way to the item, over a slow line, when the next change arrives.
	const before = await heard();
	const { promise: lineIsSlow, resolve: letThrough } = promiseToKeep();
	await steering.route(/\/actions\/\d+\/__data\.json/, async (route) => {
		await lineIsSlow;
		await route.continue();
	});
	const asked = steering.waitForRequest(/\/actions\/\d+\/__data\.json/);
	await row.getByRole('link', { name: title }).click();
	await asked;
	await reportStatus(writer, 'Venter', 'Skolens aula er optaget');
	await expect.poll(heard).toBeGreaterThan(before);
	letThrough();
	await expect(steering.getByRole('heading', { level: 1 })).toHaveText(title);
	await expect(steering.getByRole('main')).toContainText('Skolens aula er optaget');
});

test('what is opened, typed and chosen before the scripts arrive stays', async ({
	app,
	browser
}) => {
	const { writer, item } = await twoAtAnAction(browser, app, 'Skriv en pjece');
	const { promise: lineIsSlow, resolve: letThrough } = promiseToKeep();
	await writer.route(/\/_app\/.*\.js$/, async (route) => {
		await lineIsSlow;
		await route.continue();
	});
	const isLive = writer.waitForRequest(/\/live\?/);
	await writer.goto(item, { waitUntil: 'commit' });
	await writer.waitForFunction(() => document.readyState !== 'loading');
	const folded = writer.getByRole('main').locator('details');
	await writer.getByText('Rediger handlingen').first().click();
	await writer.getByLabel('Beskrivelse').fill('Én side, store bogstaver');
	// From the top: what is opened shows those that lie within it.
	for (const one of await folded.all())
		if ((await one.getAttribute('open')) === null) await one.locator('> summary').click();
	const form = statusForm(writer);
	await form.status.selectOption({ label: 'Venter' });
	letThrough();
	await isLive;
	await expect(form.status).toHaveValue('waiting');
	for (const one of await folded.all()) await expect(one).toHaveAttribute('open');
	await expect(writer.getByLabel('Beskrivelse')).toHaveValue('Én side, store bogstaver');
});

test('a form that is sent without a network says so, keeps what was typed, and can be sent again', async ({
	app,
	browser
}) => {
	const { writer, item } = await twoAtAnAction(browser, app, 'Lån et lokale i Grenaa');
	await writer.goto(item);
	const form = statusForm(writer);
	await form.status.selectOption({ label: 'Venter' });
	await form.remark.fill('Nøglen mangler');
	await writer.context().setOffline(true);
	await form.save.click();
	await expect(writer.getByRole('alert').getByText('Det blev ikke sendt')).toBeVisible();
	await expect(form.remark).toHaveValue('Nøglen mangler');
	await expect(form.status).toHaveValue('waiting');
	expect(await axeProblems(writer)).toEqual([]);

	await writer.context().setOffline(false);
	await form.save.click();
	await expect(writer.getByRole('main').locator('header')).toContainText('Venter');
	await expect(writer.getByText('Det blev ikke sendt')).toBeHidden();
});

test('a page that is told of something while the server is out of reach stays, and is told later', async ({
	app,
	browser
}) => {
	const { writer, other, item } = await twoAtAnAction(browser, app, 'Ring til Norddjurs Bibliotek');
	await other.goto(item);
	// The stream still speaks; nothing else gets through.
	let isGone = true;
	let lost = 0;
	await other.route('**', async (route) => {
		if (!isGone || route.request().url().includes('/live?')) return route.continue();
		await route.abort();
		lost += 1;
	});
	await writer.goto(item);
	await reportStatus(writer, 'I gang');
	await expect.poll(() => lost).toBeGreaterThan(0);
	await expect(other.getByRole('heading', { level: 1 })).toHaveText('Ring til Norddjurs Bibliotek');
	isGone = false;
	await expect(other.getByRole('main').locator('header')).toContainText('I gang');
});

/** One who writes and one who looks or writes too, and an item they both may open. */
async function twoAtAnAction(browser: Browser, app: App, title: string, otherRole = 'facilitator') {
	const writer = await newPerson(browser, app);
	const other = await newPerson(browser, app);
	await signIn(writer, app, 'member');
	await signIn(other, app, otherRole);
	const item = await newAction(writer, new URL(writer.url()).pathname, {
		title,
		owner: 'Rusmiddelcentret',
		workstream: WORKSTREAM,
		dueOn: '2030-01-31'
	});
	return { writer, other, item };
}

/** Opens the form that changes an item. */
async function openEditing(page: Page, item: string) {
	await page.goto(item);
	await page.getByText('Rediger handlingen').first().click();
	return {
		title: page.getByLabel('Hvad skal der ske?'),
		description: page.getByLabel('Beskrivelse'),
		save: page.getByRole('button', { name: 'Gem ændringer' })
	};
}

/** Counts what the page hears over `/live` from its next load on. */
async function countHeard(page: Page): Promise<() => Promise<number>> {
	await page.addInitScript(() => {
		const count = { heard: 0 };
		Object.assign(window, { count });
		window.EventSource = class extends EventSource {
			constructor(address: string | URL) {
				super(address);
				this.addEventListener('message', () => (count.heard += 1));
			}
		};
	});
	return () => page.evaluate(() => (window as unknown as { count: { heard: number } }).count.heard);
}

function promiseToKeep(): { promise: Promise<void>; resolve: () => void } {
	let resolve = () => {};
	const promise = new Promise<void>((keep) => (resolve = keep));
	return { promise, resolve };
}
