import type { Page } from '@playwright/test';
import { chooseForNote } from './board.ts';

/** Links the note that says `words` to the recommendation that a search finds. */
export async function linkNote(
	page: Page,
	words: string,
	search: string,
	option: RegExp
): Promise<void> {
	await chooseForNote(page, words, 'Knyt anbefaling');
	await pick(page, 'Hvilke anbefalinger handler sedlen om?', search, option);
	await page.getByRole('button', { name: 'Færdig' }).click();
}

/** Makes the note that says `words` an action item. */
export async function commitNote(
	page: Page,
	words: string,
	{ owner, dueOn, workstream }: { owner: string; dueOn: string; workstream: string }
): Promise<void> {
	await chooseForNote(page, words, 'Gør til handling');
	const dialog = page.getByRole('dialog');
	await pick(page, 'Ansvarlig', owner, new RegExp(owner));
	await dialog.getByLabel('Frist', { exact: false }).first().fill(dueOn);
	await dialog.getByLabel('Delindsats').selectOption({ label: workstream });
	await dialog.getByRole('button', { name: 'Gør til handling' }).click();
}

/** Searches in a combobox of the open dialog and takes the first option found. */
export async function pick(
	page: Page,
	label: string,
	search: string,
	option: RegExp
): Promise<void> {
	const field = page.getByRole('dialog').getByRole('combobox', { name: label });
	await field.pressSequentially(search);
	await page.getByRole('option', { name: option }).first().click();
	await page.keyboard.press('Escape');
}
