import type { Locator, Page } from '@playwright/test';
import { noteSaying } from './board.ts';

/** The words of a note, which are what takes the focus on it. */
export function wordsOf(page: Page, words: string): Locator {
	return noteSaying(page, words).locator('button.words');
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

/** Puts a finger on a note and lifts it once the note is taken. */
export async function restOn(note: Locator): Promise<void> {
	const page = note.page();
	await note.scrollIntoViewIfNeeded();
	const box = (await note.boundingBox())!;
	const touch = await page.context().newCDPSession(page);
	const touchPoints = [{ x: box.x + box.width / 3, y: box.y + 30 }];
	await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
	await page.locator('[data-list] .taken').waitFor();
	await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
