import type { Page } from '@playwright/test';
import { expect, newPerson, screens, test } from './support/app.ts';
import { holdMeeting } from './support/meeting.ts';
import { signIn } from './support/people.ts';

test.use({ world: 'meeting' });

const DECISION = 'Beslutning 1: Lokaler til samtalerne';

/** Writes a line to an item of the agenda, and waits until it is stored. */
async function note(page: Page, item: string, words: string): Promise<void> {
	await page.getByRole('textbox', { name: `Note til ${item}` }).fill(words);
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-saved]').first()).toHaveAttribute('data-saved', 'saved');
}

test('three people hold a meeting: they note together, decide, agree an action, and read the minutes', async ({
	app,
	browser
}) => {
	const lead = await newPerson(browser, app);
	await signIn(lead, app, 'projectLead');
	const home = new URL(lead.url()).pathname;
	const { meeting } = await holdMeeting(lead, home);

	const member = await newPerson(browser, app, screens.phone);
	const facilitator = await newPerson(browser, app);
	await signIn(member, app, 'member');
	await signIn(facilitator, app, 'facilitator');
	await Promise.all([member.goto(meeting), facilitator.goto(meeting)]);

	await note(lead, 'Åbne handlinger', 'Gennemgået.');
	await note(member, 'Familiesamtaler', 'Vi begynder i august.');
	await note(facilitator, 'Familiesamtaler', 'Åse spørger almen praksis.');
	for (const page of [lead, member, facilitator])
		for (const words of ['Gennemgået.', 'Vi begynder i august.', 'Åse spørger almen praksis.'])
			await expect(page.getByRole('button', { name: words }).first()).toBeVisible();

	await facilitator.getByText('Ønsket beslutning').click();
	await facilitator.getByLabel('Hvad skal besluttes').fill('Lokaler til samtalerne');
	await facilitator.getByLabel('Indstilling').fill('Vi låner Ungeklinikken');
	await facilitator.getByRole('button', { name: 'Sæt på dagsordenen' }).last().click();
	await lead.getByText('Skriv beslutningen').click();
	await lead.getByRole('textbox', { name: /^Beslutning/ }).fill('Vi låner klinikken om tirsdagen');
	await lead.getByRole('button', { name: 'Gem beslutningen' }).click();
	await expect(lead.getByRole('alert').first()).toContainText('Skriv en begrundelse');
	await lead.getByLabel('Begrundelse').fill('Den ligger tæt på bussen');
	await lead.getByRole('button', { name: 'Gem beslutningen' }).click();
	for (const page of [lead, member])
		await expect(page.getByText('Vi låner klinikken om tirsdagen').first()).toBeVisible();

	await member.getByRole('textbox', { name: /^Hvad \(/ }).fill('Ring til almen praksis');
	await member.getByLabel('Ansvarlig').selectOption({ index: 1 });
	await member.getByLabel('Frist').fill('2026-06-01');
	await member.getByLabel('Hører til beslutning').selectOption({ label: DECISION });
	await member.getByRole('button', { name: 'Aftal' }).click();
	const decided = lead.getByRole('article', { name: DECISION });
	await expect(decided.getByRole('link', { name: /Ring til almen praksis/ })).toBeVisible();

	await lead.getByRole('button', { name: 'Til stede' }).first().click();
	await expect(lead.getByText('1 af 1 til stede')).toBeVisible();
	await lead.getByRole('button', { name: 'Slut mødet' }).click();

	for (const page of [lead, member, facilitator]) {
		const minutes = page.getByRole('main');
		await expect(minutes.getByText('Vi begynder i august.')).toBeVisible();
		await expect(minutes).toContainText('Åse spørger almen praksis.');
		await expect(minutes).toContainText('Den ligger tæt på bussen');
		await expect(minutes.getByRole('row', { name: /Ring til almen praksis/ })).toBeVisible();
		await expect(minutes.getByRole('row', { name: /Åse Sygeplejerske/ })).toBeVisible();
	}
	await lead.goto(`${meeting}/minutes`);
	await expect(lead.getByRole('heading', { level: 1 })).toContainText('Referat');
});
