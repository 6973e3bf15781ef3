import type { Page } from '@playwright/test';
import { expect, newPerson, test, type App } from './support/app.ts';
import { boardWords, chooseForNote, noteSaying, untilSaved, writeNote } from './support/board.ts';
import { Line } from './support/line.ts';
import { writeIn } from './support/notes.ts';
import { everybodyLeaves, joinWithCode, openBoardAs } from './support/people.ts';

test.use({ world: 'offline' });
test.afterEach(({ browser }) => everybodyLeaves(browser));

const WORKS = 'Hvad virker i dag?';
const LACKS = 'Hvad mangler vi?';

test('what is written without a connection outlives the tab and the server, and reaches the others', async ({
	app,
	browser
}) => {
	const { writer, other, line } = await twoAtTheBoard(app, browser);
	const address = new URL(writer.url()).pathname;
	const words = ['Skrevet i kælderen uden net', 'Og én til, mens vi venter'];

	await test.step('the line is cut, and the page says where the words are', async () => {
		await line.cut();
		for (const note of words) await writeNote(writer, LACKS, note);
		await expect(writer.getByText('Gemt på denne enhed', { exact: true })).toBeVisible();
		await expect(writer.getByText('Skriv bare videre.')).toBeVisible();
		// The other line works, and nothing of it has come through.
		await writeNote(other, LACKS, 'Skrevet med net');
		await untilSaved(other);
		for (const note of words) await expect(noteSaying(other, note)).toHaveCount(0);
	});

	await test.step('the server dies, the tab is closed, both come back', async () => {
		await app.kill();
		const context = writer.context();
		await writer.close();
		await app.start();
		await context.setOffline(false);
		const again = await context.newPage();
		await again.goto(address);
		for (const page of [again, other]) {
			for (const note of words) await expect(noteSaying(page, note)).toBeVisible();
			await expect(noteSaying(page, 'Skrevet med net')).toBeVisible();
			await untilSaved(page);
		}
		expect(await boardWords(again)).toEqual(await boardWords(other));
	});

	await test.step('somebody who was not there reads all of it', async () => {
		const late = await newPerson(browser, app);
		await openBoardAs(late, app, 'member');
		for (const note of [...words, 'Skrevet med net']) {
			await expect(noteSaying(late, note)).toHaveCount(1);
		}
	});
});

test('edits that collide while one is away end equal on both screens, and lose nobody’s words', async ({
	app,
	browser
}) => {
	const { writer, other, line } = await twoAtTheBoard(app, browser);
	await writeNote(writer, WORKS, 'Fælles seddel');
	await writeNote(writer, WORKS, 'Seddel, der slettes');
	await writeNote(writer, WORKS, 'Seddel, der flyttes');
	await expect(noteSaying(other, 'Seddel, der flyttes')).toBeVisible();
	await line.cut();

	await writeIn(writer, 'Fælles seddel', 'Home', 'Hjemmefra: ');
	await writeIn(other, 'Fælles seddel', 'End', ' (set på mødet)');
	await writeIn(writer, 'Seddel, der slettes', 'End', ' alligevel ikke');
	await chooseForNote(other, 'Seddel, der slettes', 'Slet');
	await chooseForNote(writer, 'Seddel, der flyttes', `Flyt til “${LACKS}”`);
	await chooseForNote(other, 'Seddel, der flyttes', 'Flyt til “Hvad gør vi nu?”');
	await expect(noteSaying(other, 'Hjemmefra')).toHaveCount(0);
	await expect(noteSaying(writer, 'set på mødet')).toHaveCount(0);
	await line.mend();

	for (const page of [writer, other]) {
		await expect(noteSaying(page, 'Hjemmefra: Fælles seddel (set på mødet)')).toBeVisible();
		await expect(noteSaying(page, 'Seddel, der flyttes')).toHaveCount(1);
		await expect(noteSaying(page, 'Seddel, der slettes')).toHaveCount(0);
		await untilSaved(page);
	}
	await expect.poll(() => boardWords(writer)).toEqual(await boardWords(other));

	// The one who deleted it can take that back; what was written meanwhile stands on it.
	await other.getByRole('button', { name: 'Fortryd' }).last().click();
	for (const page of [writer, other]) {
		await expect(noteSaying(page, 'Seddel, der slettes alligevel ikke')).toBeVisible();
	}
});

test('undo takes back what is mine and leaves what others have written since', async ({
	app,
	browser
}) => {
	const { writer, other } = await twoAtTheBoard(app, browser);
	await writeNote(writer, WORKS, 'Vi ringer');
	await expect(noteSaying(other, 'Vi ringer')).toBeVisible();
	await writeIn(writer, 'Vi ringer', 'End', ' samme dag');
	await expect(noteSaying(other, 'Vi ringer samme dag')).toBeVisible();
	await writeIn(other, 'Vi ringer samme dag', 'Home', 'SSP: ');
	await writeNote(other, WORKS, 'Skrevet af en anden');
	await expect(noteSaying(writer, 'SSP: Vi ringer samme dag')).toBeVisible();
	await expect(noteSaying(writer, 'Skrevet af en anden')).toBeVisible();

	const undo = writer.getByRole('button', { name: 'Fortryd' });
	await undo.click();
	for (const page of [writer, other]) {
		await expect(words(page, 'SSP:')).toHaveText('SSP: Vi ringer');
	}
	await undo.click();
	for (const page of [writer, other]) {
		await expect(noteSaying(page, 'Vi ringer')).toHaveCount(0);
		await expect(noteSaying(page, 'Skrevet af en anden')).toBeVisible();
	}

	const redo = writer.getByRole('button', { name: 'Gentag' });
	await redo.click();
	for (const page of [writer, other]) {
		await expect(words(page, 'SSP:')).toHaveText('SSP: Vi ringer');
	}
	await redo.click();
	for (const page of [writer, other]) {
		await expect(words(page, 'SSP:')).toHaveText('SSP: Vi ringer samme dag');
		await untilSaved(page);
	}
});

test('two tabs of one person are one person, share what is written offline, and undo apart', async ({
	app,
	browser
}) => {
	const { writer, other, line } = await twoAtTheBoard(app, browser);
	const second = await writer.context().newPage();
	await second.goto(new URL(writer.url()).pathname);
	await expect(second.getByRole('button', { name: '2 til stede' })).toBeVisible();
	await expect(other.getByRole('button', { name: '2 til stede' })).toBeVisible();

	await writeNote(writer, WORKS, 'Fra første fane');
	await writeNote(second, WORKS, 'Fra anden fane');
	await expect(noteSaying(writer, 'Fra anden fane')).toBeVisible();
	await writer.getByRole('button', { name: 'Fortryd' }).click();
	for (const page of [writer, second, other]) {
		await expect(noteSaying(page, 'Fra første fane')).toHaveCount(0);
		await expect(noteSaying(page, 'Fra anden fane')).toBeVisible();
	}

	// One network, two tabs: the first has lost its socket, the second is written in meanwhile.
	await line.cut();
	await writeNote(writer, WORKS, 'Første fane uden net');
	await expect(writer.getByText('Gemt på denne enhed', { exact: true })).toBeVisible();
	await writeNote(second, WORKS, 'Anden fane uden net');
	await line.mend();
	for (const page of [writer, second, other]) {
		await expect(noteSaying(page, 'Første fane uden net')).toHaveCount(1);
		await expect(noteSaying(page, 'Anden fane uden net')).toHaveCount(1);
		await untilSaved(page);
	}
	await expect.poll(() => boardWords(second)).toEqual(await boardWords(other));
	expect(await boardWords(writer)).toEqual(await boardWords(other));
});

/** A facilitator whose line can be cut, and a guest, both with the board open. */
async function twoAtTheBoard(
	app: App,
	browser: Parameters<typeof newPerson>[0]
): Promise<{ writer: Page; other: Page; line: Line }> {
	const [writer, other] = [await newPerson(browser, app), await newPerson(browser, app)];
	const line = await Line.of(writer);
	await openBoardAs(writer, app, 'facilitator');
	await joinWithCode(other, app, { sector: 'SSP og politi', firstName: 'Jonas' });
	await expect(other.getByRole('button', { name: '2 til stede' })).toBeVisible();
	return { writer, other, line };
}

function words(page: Page, note: string) {
	return noteSaying(page, note).locator('.words');
}
