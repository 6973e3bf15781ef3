import { expect, type Page } from '@playwright/test';
import type { App } from './app.ts';
import { chooseForNote, noteSaying, untilSaved, writeNote } from './board.ts';
import { openBoardAs } from './people.ts';

/** Where the notes stand that are made items. */
const SECTION = 'Hvad mangler vi?';

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

/** Opens the form for a note and fills in what it needs. */
export async function openCommitForm(page: Page, note: string): Promise<void> {
	await chooseForNote(page, note, 'Gør til handling');
	await pick(page, 'Ansvarlig', 'rusmiddel', /Rusmiddelcentret/);
	await page.getByRole('dialog').getByRole('textbox', { name: 'Frist' }).fill('29.5.2027');
	await page
		.getByLabel('Delindsats')
		.selectOption({ label: '4. Hurtigere og mere fleksibel behandling' });
}

/** Sends the form that makes a note an item. */
export async function submit(page: Page): Promise<void> {
	await page.getByRole('dialog').getByRole('button', { name: 'Gør til handling' }).click();
}

/** Makes a note an item and goes to its page. */
export async function newActionItem(page: Page, app: App, note: string): Promise<void> {
	await openBoardAs(page, app, 'facilitator');
	await writeNote(page, SECTION, note);
	await untilSaved(page);
	await openCommitForm(page, note);
	await submit(page);
	await noteSaying(page, note)
		.getByRole('link', { name: /Handling \d/ })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(note);
}
