import { expect, type Locator, type Page } from '@playwright/test';

/** Writes a note in a section, as people do: into the field, then Enter. */
export async function writeNote(page: Page, section: string, words: string): Promise<void> {
	const field = page.getByLabel(`Ny seddel i ${section}`);
	await field.fill(words);
	await field.press('Enter');
	await expect(field).toHaveValue('');
}

/** The note that says these words. */
export function noteSaying(page: Page, words: string): Locator {
	return page.getByRole('article').filter({ hasText: words });
}

/** Chooses from a note's menu. @param patience how long for each of the two, in milliseconds */
export async function chooseForNote(
	page: Page,
	words: string,
	choice: string,
	patience?: { readonly timeout: number }
): Promise<void> {
	const note = noteSaying(page, words);
	await note.getByRole('button', { name: 'Flere valg for sedlen' }).click(patience);
	await page.getByRole('menuitem', { name: choice }).click(patience);
}

/** Chooses from the menu of the board as a whole. */
export async function chooseForBoard(page: Page, choice: string): Promise<void> {
	await page.getByRole('button', { name: 'Mere om tavlen' }).click();
	await page.getByRole('menuitem', { name: choice }).click();
}

/** What the board says, section by section, top to bottom. */
export async function boardWords(page: Page): Promise<Record<string, string[]>> {
	const sections: Record<string, string[]> = {};
	for (const section of await page.getByRole('region').all()) {
		const title = await section.getByRole('heading', { level: 2 }).innerText();
		const notes = section.getByRole('article').locator('.words');
		sections[title.split('\n')[0]!.trim()] = await notes.allInnerTexts();
	}
	return sections;
}

/** Waits until the board says the same to everybody. */
export async function equalFor(pages: readonly Page[]): Promise<void> {
	await expect(async () => {
		const [first, ...others] = await Promise.all(pages.map(boardWords));
		for (const other of others) expect(other).toEqual(first);
	}).toPass();
}

/** Waits until the server has told that everything of this person is stored. */
export async function untilSaved(page: Page): Promise<void> {
	await expect(page.getByText('Gemt', { exact: true })).toBeVisible();
}
