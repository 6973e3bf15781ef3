import type { Locator, Page } from '@playwright/test';
import { expect, newPerson, test } from './support/app.ts';
import { chooseForNote, noteSaying, writeNote } from './support/board.ts';
import { wordsOf } from './support/notes.ts';
import { joinWithCode } from './support/people.ts';

test.use({ world: 'steady' });

const SECTION = 'Hvad virker i dag?';
/** What the screen may differ by, in pixels: a border is rounded. */
const STILL = 2;

test('what somebody reads or writes stays where it is while others add, move and delete above it', async ({
	app,
	browser
}) => {
	const reader = await newPerson(browser, app);
	const other = await newPerson(browser, app);
	await joinWithCode(reader, app, { sector: 'Socialområdet', firstName: 'Anne' });
	await joinWithCode(other, app, { sector: 'SSP og politi', firstName: 'Bo' });
	for (let at = 10; at < 50; at += 1) await writeNote(other, SECTION, `Seddel ${at}`);
	await expect(articles(reader)).toHaveCount(40);

	const read = noteSaying(reader, 'Seddel 30');
	await read.evaluate((card) => card.scrollIntoView({ block: 'center' }));
	await expect(read).toBeInViewport({ ratio: 1 });

	await test.step('while they read', async () => {
		const seen = await heightsOf(read, async () => {
			for (const words of ['Seddel 10', 'Seddel 11', 'Seddel 12'])
				await chooseForNote(other, words, 'Slet');
			await chooseForNote(other, 'Seddel 15', 'Flyt op');
			await chooseForNote(other, 'Seddel 13', 'Lav en kopi');
			await expect(noteSaying(reader, 'Seddel 13')).toHaveCount(2);
		});
		expect(Math.max(...seen) - Math.min(...seen)).toBeLessThanOrEqual(STILL);
	});

	await test.step('while they write', async () => {
		await wordsOf(reader, 'Seddel 30').click();
		const field = reader.getByRole('textbox', { name: 'Sedlens tekst' });
		await expect(field).toBeFocused();
		const seen = await heightsOf(articles(reader).filter({ has: field }), async () => {
			for (const words of ['Seddel 14', 'Seddel 15', 'Seddel 16', 'Seddel 17'])
				await chooseForNote(other, words, 'Slet');
			await chooseForNote(other, 'Seddel 19', 'Lav en kopi');
			await expect(noteSaying(reader, 'Seddel 19')).toHaveCount(2);
		});
		expect(Math.max(...seen) - Math.min(...seen)).toBeLessThanOrEqual(STILL);
		await expect(field).toBeFocused();
		await reader.keyboard.type('!');
		await expect(field).toHaveValue('Seddel 30!');
	});
});

const articles = (page: Page) => page.getByRole('region', { name: SECTION }).getByRole('article');

/** Where the top of a note was in the window, at every frame that was shown while something was done. */
async function heightsOf(card: Locator, work: () => Promise<void>): Promise<number[]> {
	const watch = await card.evaluateHandle((element) => {
		const tops: number[] = [];
		let isChanged = false;
		const changes = new MutationObserver(() => (isChanged = true));
		changes.observe(document.body, { childList: true, subtree: true });
		const { port1, port2 } = new MessageChannel();
		// Right after the frame: before it, the browser has not put back what it is about to put back.
		port1.onmessage = () => {
			if (!isChanged) tops.push(element.getBoundingClientRect().top);
		};
		let frame = requestAnimationFrame(function look() {
			isChanged = false;
			port2.postMessage(null);
			frame = requestAnimationFrame(look);
		});
		const stop = () => {
			cancelAnimationFrame(frame);
			changes.disconnect();
			return tops;
		};
		return { stop };
	});
	await work();
	return watch.evaluate(({ stop }) => stop());
}
