import type { Page } from '@playwright/test';
import { expect, newPerson, test } from './support/app.ts';
import { signIn } from './support/people.ts';

test.use({ world: 'stands' });

/** A recommendation's own row at the meeting. */
const rowOf = (page: Page, title: string) => page.getByRole('group', { name: title });

test('a meeting’s choices are saved together: none while one lacks its reason, and whoever chose meanwhile is named', async ({
	app,
	browser
}) => {
	const lead = await newPerson(browser, app);
	const other = await newPerson(browser, app);
	await signIn(lead, app, 'projectLead');
	await signIn(other, app, 'facilitator');
	const home = new URL(lead.url()).pathname;
	// Nothing reaches this person while they write, as on a train.
	await lead.route(/\/live\?/, (route) => route.abort());
	await lead.goto(`${home}/choices/undiscussed`);
	await expect(lead.getByText('34 anbefalinger og 83 delelementer')).toBeVisible();
	await lead.getByRole('link', { name: 'Tag stilling til dem', exact: true }).click();

	const declined = rowOf(lead, 'NJ-03');
	const adopted = rowOf(lead, 'NJ-02');
	await lead.getByLabel('Hvem har besluttet det?').fill('Styregruppen');
	await lead.getByLabel('Sagsnummer').fill('2026-17');
	await declined.getByLabel('Valg').selectOption({ label: 'Fravælg' });
	await adopted.getByLabel('Valg').selectOption({ label: 'Tilvælg' });
	await adopted.getByLabel('Begrundelse').fill('Skolerne er klar');
	const save = lead.getByRole('button', { name: 'Gem valgene' });
	await save.click();
	await expect(declined).toContainText('Skriv en begrundelse.');
	await expect(lead.getByText('Intet er gemt endnu.')).toBeVisible();

	await other.goto(`${home}/recommendations/NJ-02`);
	await other.getByText('Tag stilling').first().click();
	const form = other.locator('form').filter({ hasText: 'Jeres valg' }).first();
	await form.getByLabel('Tilpas').check();
	await form.getByLabel('Hvem har besluttet det?').fill('Arbejdsgruppen');
	await form.getByRole('button', { name: 'Gem stillingtagen' }).click();
	await expect(other.getByRole('main').locator('header')).toContainText('Tilpasset');

	await declined.getByLabel('Begrundelse').fill('Dækkes af regionen');
	await save.click();
	const { name } = app.account('facilitator');
	await expect(adopted).toContainText(
		`${name} har taget stilling imens: Tilpasset (Arbejdsgruppen)`
	);
	await expect(adopted.getByLabel('Begrundelse')).toHaveValue('Skolerne er klar');
	await expect(declined.getByLabel('Valg')).toHaveValue('declined');

	// Another filter takes nothing away that was typed.
	await lead.getByLabel('Kilde').selectOption({ label: 'Alle' });
	await lead.getByLabel('Søg i titler og tekst').fill('qwertyuiop');
	await lead.getByRole('button', { name: 'Vis', exact: true }).click();
	await expect(lead).toHaveURL(/qwertyuiop/);
	await expect(declined.getByLabel('Begrundelse')).toHaveValue('Dækkes af regionen');

	await save.click();
	await expect(lead.getByText('2 valg er gemt.')).toBeVisible();
	await other.reload();
	await expect(other.getByRole('main').locator('header')).toContainText('Tilvalgt');
	await expect(other.getByRole('main')).toContainText('Sag 2026-17');
	await other.getByText('Tidligere: 1').click();
	await expect(other.getByRole('main')).toContainText('Arbejdsgruppen');
});

test('the matrix is walked by keyboard, and a cell is opened and closed', async ({
	app,
	browser
}) => {
	const reader = await newPerson(browser, app);
	await signIn(reader, app, 'reader');
	const home = new URL(reader.url()).pathname;
	await reader.goto(`${home}/matrix?source=nordjylland`);
	const table = reader.getByRole('table');
	await expect(reader.getByText('Brug piletasterne')).toBeVisible();
	await expect(table.getByRole('columnheader')).toHaveCount(7);
	// One stop of Tab's in the whole table: its first row.
	await reader.getByRole('region', { name: 'Anbefalinger mod delindsatser' }).focus();
	await reader.keyboard.press('Tab');
	await expect(table.getByRole('link', { name: 'NJ-01' })).toBeFocused();
	await reader.keyboard.press('ArrowDown');
	await reader.keyboard.press('ArrowDown');
	await expect(table.getByRole('link', { name: 'NJ-03' })).toBeFocused();
	await reader.keyboard.press('ArrowRight');
	await reader.keyboard.press('ArrowRight');
	await reader.keyboard.press('Enter');
	const title = reader.getByRole('heading', { name: /NJ-03 og 4\. Hurtigere/ });
	await expect(title).toBeFocused();
	await expect(reader.locator('#cell')).toContainText('Siger det samme som ND-D4');
	await expect(reader).toHaveURL(/cell=NJ-03%2C4/);

	await reader.keyboard.press('Tab');
	await reader.keyboard.press('Enter');
	await expect(title).toBeHidden();
	await expect(table.locator('[id="at-NJ-03,4"]')).toBeFocused();
});
