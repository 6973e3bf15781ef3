import { expect, type Page } from '@playwright/test';

/**
 * Founds a working group of one, and begins its first meeting on 4 May 2026.
 *
 * @param home Address of the project.
 * @returns The addresses of both.
 */
export async function holdMeeting(
	page: Page,
	home: string
): Promise<{ group: string; meeting: string }> {
	await page.goto(`${home}/groups`);
	await page.getByLabel('Navn').fill('Forældre og netværk');
	await page.getByRole('button', { name: 'Opret arbejdsgruppe' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Forældre og netværk');
	const group = new URL(page.url()).pathname;

	await page.getByText('Tilføj medlem').first().click();
	await page.getByLabel('Navn', { exact: true }).first().fill('Åse Sygeplejerske');
	await page.getByLabel('Sektor').selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Tilføj medlem' }).click();
	await expect(page.getByText('Åse Sygeplejerske')).toBeVisible();

	await page.getByText('Planlæg et møde').click();
	await page.getByRole('textbox', { name: /^Dag/ }).fill('4. maj 2026');
	await page.getByLabel('Begynder').fill('9');
	await page.getByRole('button', { name: 'Planlæg møde' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Forældre og netværk, møde 1');
	const meeting = new URL(page.url()).pathname;

	await page.getByText('Nyt punkt').click();
	await page
		.getByRole('textbox', { name: /^Punkt/ })
		.last()
		.fill('Familiesamtaler');
	await page.getByRole('button', { name: 'Sæt på dagsordenen' }).first().click();
	await expect(page.getByRole('heading', { name: '2. Familiesamtaler' })).toBeVisible();
	await page.getByRole('button', { name: 'Begynd mødet' }).click();
	await expect(page.getByRole('button', { name: 'Slut mødet' })).toBeVisible();
	return { group, meeting };
}

/** Plans the steering group's meeting on 1 June 2026 and freezes it. @returns Address of what it saw. */
export async function freezeSteering(page: Page, home: string): Promise<string> {
	await page.goto(`${home}/steering`);
	await page.getByText('Planlæg et møde').click();
	await page.getByRole('textbox', { name: /^Dag/ }).fill('1. juni 2026');
	await page.getByLabel('Begynder').fill('13');
	await page.getByRole('button', { name: 'Planlæg møde' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Styregruppen, møde 1');
	const frozen = new URL(page.url()).pathname.replace('/meetings/', '/steering/meetings/');
	await page.goto(frozen);
	await page.getByRole('button', { name: 'Frys til mødet' }).click();
	await expect(page.getByText('Som styregruppen så det')).toBeVisible();
	return frozen;
}
