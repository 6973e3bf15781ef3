import { expect, type Locator, type Page } from '@playwright/test';

/** The section of that name. */
export function sectionNamed(page: Page, name: string): Locator {
	return page.getByRole('region', { name });
}

/** Chooses from a section's menu. */
export async function chooseForSection(page: Page, name: string, choice: string): Promise<void> {
	await page.getByRole('button', { name: `Valg for feltet “${name}”` }).click();
	await page.getByRole('menuitem', { name: choice, exact: true }).click();
}

/** Adds a section at the end of the board, laid out as asked for. */
export async function addSection(
	page: Page,
	name: string,
	layout: 'Liste' | 'Matrix' | 'Flade' = 'Liste'
): Promise<void> {
	await page.getByRole('button', { name: 'Tilføj felt', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Nyt felt' });
	await dialog.getByLabel('Feltets navn').fill(name);
	await dialog.getByRole('radio', { name: layout }).check();
	await dialog.getByRole('button', { name: 'Tilføj felt' }).click();
	await expect(dialog).toBeHidden();
}

/** Adds rows and columns in the dialog for them, which is open, and closes it. */
export async function addLines(
	page: Page,
	{ rows, columns }: { rows: string[]; columns: string[] }
): Promise<void> {
	const dialog = page.getByRole('dialog', { name: 'Rækker og kolonner' });
	for (const [label, names] of [
		['Ny række', rows],
		['Ny kolonne', columns]
	] as const)
		for (const name of names) {
			await dialog.getByLabel(label).fill(name);
			await dialog.getByLabel(label).press('Enter');
			await expect(dialog.getByLabel(label)).toHaveValue('');
		}
	await dialog.getByRole('button', { name: 'Færdig' }).click();
	await expect(dialog).toBeHidden();
}

/**
 * Drags as a hand does it: press, move a little, move there, let go.
 *
 * @param to Where in the target, as fractions from its left and its top; its middle where not given.
 */
export async function dragTo(
	page: Page,
	card: Locator,
	target: Locator,
	to = { x: 0.5, y: 0.5 }
): Promise<void> {
	await card.scrollIntoViewIfNeeded();
	await target.scrollIntoViewIfNeeded();
	const from = (await card.boundingBox())!;
	const start = { x: from.x + from.width / 2, y: from.y + from.height / 2 };
	await page.mouse.move(start.x, start.y);
	await page.mouse.down();
	await page.mouse.move(start.x + 10, start.y + 4, { steps: 4 });
	// Places for notes that wait come up when something is under way, and move the rest.
	const box = (await target.boundingBox())!;
	await page.mouse.move(box.x + box.width * to.x, box.y + box.height * to.y, { steps: 12 });
	await page.mouse.up();
}
