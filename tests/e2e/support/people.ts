import { expect, type Browser, type Page } from '@playwright/test';
import type { App } from './app.ts';

/** Signs in by e-mail and password, as somebody of the demonstration. */
export async function signIn(page: Page, app: App, role: string): Promise<void> {
	const { email, password } = app.account(role);
	await page.goto('/login');
	await page.getByLabel('E-mail').fill(email);
	await page.getByLabel('Adgangskode').fill(password);
	await page.getByRole('main').getByRole('button', { name: 'Log ind' }).click();
	await expect(page).toHaveURL(/\/projects\//);
}

/** Joins with the code from the front page, without an account; ends on the workshop's board. */
export async function joinWithCode(
	page: Page,
	app: App,
	{ sector, firstName }: { sector: string; firstName: string }
): Promise<void> {
	await page.goto('/');
	await page.getByLabel('Workshopkode').fill(app.doors.workshopCode.toLowerCase());
	await page.getByRole('button', { name: 'Gå til workshoppen' }).click();
	await page.getByLabel(sector).check();
	await page.getByLabel('Fornavn').fill(firstName);
	await page.getByRole('button', { name: 'Gå ind' }).click();
	await expect(page).toHaveURL(/\/boards\//);
}

/** Signs in and opens the demonstration's board. */
export async function openBoardAs(page: Page, app: App, role: string): Promise<void> {
	await signIn(page, app, role);
	await page.getByRole('link', { name: 'Tavler', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tavler');
	await page.getByRole('link', { name: 'Fra anbefaling til handling' }).click();
	await expect(page).toHaveURL(/\/boards\//);
	await expect(page.getByRole('region').first()).toBeVisible();
}

/** Closes every browser of a test, so that the next one meets nobody at the board. */
export async function everybodyLeaves(browser: Browser): Promise<void> {
	await Promise.all(browser.contexts().map((context) => context.close()));
}

/** Signs in in a second tab, as the message offers, and comes back to the first. */
export async function signInAgain(page: Page, app: App): Promise<void> {
	const [tab] = await Promise.all([
		page.waitForEvent('popup'),
		page.getByRole('link', { name: 'Log ind igen' }).click()
	]);
	const { email, password } = app.account('facilitator');
	await tab.getByLabel('E-mail').fill(email);
	await tab.getByLabel('Adgangskode').fill(password);
	await tab.getByRole('main').getByRole('button', { name: 'Log ind' }).click();
	await expect(tab).not.toHaveURL(/\/login/);
	await tab.close();
}
