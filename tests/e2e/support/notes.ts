import { expect, type Locator, type Page } from '@playwright/test';
import { noteSaying } from './board.ts';

/** The words of a note, which are what takes the focus on it. */
export function wordsOf(page: Page, words: string): Locator {
	return noteSaying(page, words).locator('button.words');
}

/** Writes in a note that stands on the board, at its beginning or its end. */
export async function writeIn(
	page: Page,
	note: string,
	place: 'Home' | 'End',
	letters: string
): Promise<void> {
	await wordsOf(page, note).click();
	const field = page.getByLabel('Sedlens tekst');
	await expect(field).toBeFocused();
	await field.press(place);
	await field.pressSequentially(letters);
	await field.press('Escape');
	await expect(field).toBeHidden();
}

/** Pastes as the browser does: the page may answer to it, and then the letters are in the field. */
export async function pasteInto(field: Locator, words: string): Promise<void> {
	await field.focus();
	await field.evaluate((element, text) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', text);
		const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
		if (element.dispatchEvent(event)) document.execCommand('insertText', false, text);
	}, words);
}

/**
 * Puts a finger on a note, waits until the note is taken, and lifts it: there, or where it has moved to.
 *
 * @param to What it moves to before it is lifted; it is on the screen together with the note.
 */
export async function restOn(note: Locator, to?: Locator): Promise<void> {
	const page = note.page();
	await note.scrollIntoViewIfNeeded();
	const pointIn = async (place: Locator) => {
		const { x, y, width } = (await place.boundingBox())!;
		return [{ x: x + width / 3, y: y + 10 }];
	};
	const touch = await page.context().newCDPSession(page);
	const send = (
		type: 'touchStart' | 'touchMove' | 'touchEnd',
		touchPoints: { x: number; y: number }[]
	) => touch.send('Input.dispatchTouchEvent', { type, touchPoints });
	await send('touchStart', await pointIn(note));
	await page.locator('[data-list] .taken').waitFor();
	if (to) await send('touchMove', await pointIn(to));
	await send('touchEnd', []);
}
