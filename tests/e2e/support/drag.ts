import type { Locator, Page } from '@playwright/test';

/** As a hand does it: press, move a little, move there, let go just above the middle. */
export async function drag(page: Page, note: Locator, target: Locator): Promise<void> {
	await carry(page, note, target);
	await page.mouse.up();
}

/** Takes a note and holds it above the target, without letting go. */
export async function carry(page: Page, note: Locator, target: Locator): Promise<void> {
	const from = (await note.boundingBox())!;
	const to = (await target.boundingBox())!;
	await page.mouse.move(from.x + 20, from.y + from.height - 12);
	await page.mouse.down();
	await page.mouse.move(from.x + 30, from.y + from.height, { steps: 4 });
	await page.mouse.move(to.x + to.width / 2, to.y + to.height / 4, { steps: 12 });
}
