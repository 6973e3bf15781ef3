import { expect, type Page } from '@playwright/test';
import type { App } from './app.ts';

/** Joins the demonstration's workshop by its code, as everybody in the room does. */
export async function joinRoom(
	page: Page,
	app: App,
	{ firstName, sector }: { firstName: string; sector: string }
): Promise<void> {
	await page.goto(`/j/${app.doors.workshopCode}`);
	await page.getByLabel(sector).check();
	await page.getByLabel('Fornavn').fill(firstName);
	await page.getByRole('button', { name: 'Gå ind' }).click();
	await expect(page).toHaveURL(/take-part$/);
}

/** Prepares the demonstration's workshop with the opening template; ends at its programme. */
export async function prepareRoom(lead: Page, { tables }: { tables: number }): Promise<void> {
	await lead.getByRole('link', { name: 'Workshops', exact: true }).click();
	await lead.getByRole('link', { name: /Generalprøve/ }).click();
	await lead.getByRole('link', { name: 'Program og borde' }).click();
	await lead.getByLabel('Borde', { exact: true }).fill(String(tables));
	await lead.getByRole('button', { name: 'Gem rummet' }).click();
	await expect(lead.getByText('10 anbefalinger')).toBeVisible();
	await lead.getByRole('button', { name: /Brug "Opstartsworkshop/ }).click();
	await expect(lead.getByText(/240 min/)).toBeVisible();
}

/** Writes a note where the phase has its field. */
export async function addNote(page: Page, words: string): Promise<void> {
	await page.getByLabel('Ny seddel').fill(words);
	await page.getByLabel('Ny seddel').press('Enter');
	await expect(page.locator('[data-card]').filter({ hasText: words })).toBeVisible();
}
