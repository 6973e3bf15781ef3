import type { Page } from '@playwright/test';
import { expect, newPerson, screens, test } from './support/app.ts';
import { boardWords, noteSaying, untilSaved, writeNote } from './support/board.ts';
import { commitNote, linkNote } from './support/commit.ts';
import { joinWithCode, signIn } from './support/people.ts';
import { addDays } from '../../src/lib/domain/calendarDay.ts';
import { today } from '../../src/lib/domain/copenhagen.ts';
import { formatDay } from '../../src/lib/domain/format.ts';

const WORKS = 'Hvad virker i dag?';
const LACKS = 'Hvad mangler vi?';
/** Two months from now, as people write it. */
const DUE = formatDay(addDays(today(new Date()), 60), 'da');
const WAIT = 'Ventetiden er for lang, når en ung endelig siger ja';

test('four people walk the thread from a note to the steering page, and a power cut takes nothing', async ({
	app,
	browser
}) => {
	const [facilitator, phone, laptop, steering] = await Promise.all([
		newPerson(browser, app),
		newPerson(browser, app, screens.phone),
		newPerson(browser, app),
		newPerson(browser, app)
	]);
	const everybodyAtTheBoard = [facilitator, phone, laptop];

	await test.step('two participants join with the code, two people sign in', async () => {
		await joinWithCode(phone, app, { sector: 'Skole og ungdomsuddannelse', firstName: 'Mette' });
		await joinWithCode(laptop, app, { sector: 'SSP og politi', firstName: 'Jonas' });
		await signIn(facilitator, app, 'facilitator');
		await signIn(steering, app, 'steering');
		await facilitator.goto(new URL(phone.url()).pathname);
		await steering.getByRole('link', { name: 'Styregruppe', exact: true }).click();
		await expect(steering.getByRole('heading', { level: 1 })).toHaveText('Styregruppe');
		await expect(phone.getByRole('button', { name: '3 til stede' })).toBeVisible();
	});

	await test.step('both write at the same moment, and the board is equal everywhere', async () => {
		await Promise.all([
			writeNote(phone, LACKS, WAIT),
			writeNote(laptop, WORKS, 'SSP kender de unge, det handler om'),
			writeNote(facilitator, WORKS, 'Rusmiddelcentret tager telefonen')
		]);
		await Promise.all([
			writeNote(phone, WORKS, 'Skolerne ringer tidligt'),
			writeNote(laptop, LACKS, 'En fast kontaktperson')
		]);
		for (const page of everybodyAtTheBoard) {
			await expect(page.getByRole('article')).toHaveCount(5);
			await untilSaved(page);
		}
		const [first, ...others] = await Promise.all(everybodyAtTheBoard.map(boardWords));
		for (const other of others) expect(other).toEqual(first);
	});

	await test.step('two people type in one note at once', async () => {
		const shared = 'En fast kontaktperson';
		const atStart = await openNote(laptop, shared);
		const atEnd = await openNote(facilitator, shared);
		await atStart.press('Home');
		await atEnd.press('End');
		await Promise.all([
			atStart.pressSequentially('Hver ung: '),
			atEnd.pressSequentially(' hele vejen')
		]);
		const both = 'Hver ung: En fast kontaktperson hele vejen';
		await expect(noteSaying(phone, both)).toBeVisible();
		await expect(atStart).toHaveValue(both);
		await expect(atEnd).toHaveValue(both);
		await atStart.press('Escape');
		await atEnd.press('Escape');
	});

	await test.step('the note is linked to Nordjylland 3 and becomes an item with owner and deadline', async () => {
		await linkNote(facilitator, WAIT, 'responstid', /NJ-03/);
		for (const page of everybodyAtTheBoard) {
			await expect(noteSaying(page, WAIT)).toContainText('Nordjylland 3');
		}
		await commitNote(facilitator, WAIT, {
			owner: 'Rusmiddelcentret',
			dueOn: DUE,
			workstream: '4. Hurtigere og mere fleksibel behandling'
		});
	});

	await test.step('the steering page shows it within two seconds, without a reload', async () => {
		await expect(steering.getByRole('link', { name: WAIT, exact: true })).toBeVisible({
			timeout: 2000
		});
		await expect(steering.getByRole('row', { name: WAIT })).toContainText('Rusmiddelcentret');
		await expect(steering.getByRole('row', { name: WAIT })).toContainText(DUE);
		for (const page of everybodyAtTheBoard) {
			await expect(noteSaying(page, WAIT)).toContainText('Handling 1');
		}
	});

	await test.step('the server is killed and started again: everybody is back by themselves', async () => {
		const before = await boardWords(laptop);
		await app.kill();
		await writeNote(phone, WORKS, 'Skrevet, mens serveren var væk');
		await app.start();
		for (const page of everybodyAtTheBoard) {
			await expect(noteSaying(page, 'Skrevet, mens serveren var væk')).toBeVisible();
			await untilSaved(page);
		}
		await writeNote(laptop, WORKS, 'Skrevet efter genstarten');
		await expect(noteSaying(phone, 'Skrevet efter genstarten')).toBeVisible();

		// Somebody who was not there meanwhile reads all of it from the database.
		await facilitator.reload();
		await expect(facilitator.getByRole('article')).toHaveCount(7);
		const after = await boardWords(facilitator);
		expect(after[LACKS]).toEqual(before[LACKS]);
		expect(after[WORKS]).toEqual(expect.arrayContaining(before[WORKS]!));
		expect(after[WORKS]).toHaveLength(before[WORKS]!.length + 2);
		await steering.reload();
		await expect(steering.getByRole('link', { name: WAIT, exact: true })).toBeVisible();
	});

	await test.step('from the item one can go back along the whole thread', async () => {
		await steering.getByRole('link', { name: WAIT, exact: true }).click();
		await expect(steering.getByRole('heading', { level: 1 })).toContainText(WAIT);
		const main = steering.getByRole('main');
		await expect(main).toContainText('De 10 nordjyske anbefalinger');
		await expect(main).toContainText('Generalprøve: opstartsworkshop');
		await main
			.getByRole('link', { name: /Hurtig responstid/ })
			.first()
			.click();
		await expect(steering.getByRole('main')).toContainText(WAIT);
	});
});

async function openNote(page: Page, words: string) {
	await noteSaying(page, words).getByRole('button', { name: words }).click();
	const field = page.getByLabel('Sedlens tekst');
	await expect(field).toBeFocused();
	return field;
}
