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

/** An action as a table writes it in the workshop. */
export interface TableAction {
	title: string;
	/** As the form lists them; absent: none yet. */
	unit?: string;
	/** Who can say yes, as listed; absent: somebody who is not here. */
	person?: string;
	/** ISO; absent: not said. */
	dueOn?: string;
}

/** Writes an action where the phase has its form. */
export async function writeAction(
	page: Page,
	{ title, unit = 'Ingen endnu', person, dueOn }: TableAction
): Promise<void> {
	await page.getByLabel('Hvad skal gøres?').first().fill(title);
	await page.getByLabel('Hvem har ansvaret?').first().selectOption({ label: unit });
	await page
		.getByLabel('Hvem kan sige ja?')
		.first()
		.selectOption(person === undefined ? { value: '' } : { label: person });
	if (dueOn) await page.getByLabel('Hvornår er det på plads?').first().fill(dueOn);
	await page.getByRole('button', { name: 'Gem handlingen' }).click();
	await expect(page.getByText(title)).toBeVisible();
	await expect(page.getByLabel('Hvad skal gøres?').first()).toHaveValue('');
}

/** Goes to the last phase of the opening programme, and ends the workshop from there. */
export async function endWorkshop(desk: Page): Promise<void> {
	await desk.getByRole('button', { name: 'Start Et ord på vejen' }).click();
	// The button stands at the foot of the programme until the last phase has begun.
	await expect(desk.getByRole('region', { name: 'Et ord på vejen' })).toBeVisible();
	await desk.getByText('Afslut workshoppen', { exact: true }).click();
	await desk.getByRole('button', { name: 'Afslut nu' }).click();
	await expect(desk.getByRole('heading', { name: 'Workshoppen er slut' })).toBeVisible();
}
