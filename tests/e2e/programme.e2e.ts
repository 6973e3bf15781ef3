import type { Page } from '@playwright/test';
import { expect, newPerson, screens, test } from './support/app.ts';
import { axeProblems } from './support/axe.ts';
import { everybodyLeaves, signIn } from './support/people.ts';

test.use({ world: 'programme' });
test.afterEach(({ browser }) => everybodyLeaves(browser));

const rowOf = (page: Page, title: string) =>
	page
		.locator('ol > li')
		.filter({ has: page.locator('.what strong', { hasText: new RegExp(`^${title}$`) }) });
const minutesOf = (page: Page, title: string) =>
	rowOf(page, title).getByLabel(`Minutter til ${title}`, { exact: true });
const opened = async (page: Page, title: string) => {
	const row = rowOf(page, title);
	if ((await row.locator('details').getAttribute('open')) === null)
		await row.getByText('Ret', { exact: true }).click();
	return row.locator('form').filter({ has: page.getByRole('button', { name: 'Gem fasen' }) });
};
const titles = (page: Page) => page.locator('ol > li .what strong').allTextContents();

/** A new workshop, which leads on to its programme. */
async function newProgramme(page: Page, name: string): Promise<void> {
	await page.getByRole('link', { name: 'Workshops', exact: true }).click();
	await page.getByText('Ny workshop').click();
	await page.getByLabel('Navn').fill(name);
	await page.getByRole('button', { name: 'Opret workshop' }).click();
	await expect(page).toHaveURL(/\/programme$/);
}

test('a programme is prepared from nothing, by two at once, and nothing typed is lost', async ({
	app,
	browser
}) => {
	const [lead, colleague] = await Promise.all([newPerson(browser, app), newPerson(browser, app)]);
	await signIn(lead, app, 'facilitator');
	await newProgramme(lead, 'Opfølgning');

	await test.step('an empty programme begins with any phase, and tables with people', async () => {
		await lead.getByLabel('Deltagere, I venter').fill('60');
		await expect(lead.getByLabel('Borde', { exact: true })).toHaveValue('8');
		await lead.getByRole('button', { name: 'Gem rummet' }).click();
		await expect(lead.getByText(/^8 borde/)).toBeVisible();
		await lead.getByLabel('Tilføj en fase').selectOption('Tilsagn');
		await lead.getByRole('button', { name: 'Tilføj', exact: true }).click();
		await expect(lead.getByText('"Tilsagn" kommer, før der er skrevet handlinger.')).toBeVisible();
		expect(await axeProblems(lead)).toEqual([]);
	});

	await lead.getByText('Skift programmet ud').click();
	await lead.getByRole('button', { name: /Brug "Opstartsworkshop/ }).click();
	await expect(lead.getByText('240 min.')).toBeVisible();
	await expect(lead.getByText('Værd at se på')).toHaveCount(0);

	await test.step('what is wrong is said beside its field, in the form that was sent alone', async () => {
		const other = await opened(lead, 'Galleri');
		const form = await opened(lead, 'Prikker');
		await form.getByLabel('Overskrift').fill('Afstemning i to runder');
		await form.getByLabel('Det, alle læser').fill('Ring til 010203-1234');
		await form.getByRole('button', { name: 'Gem fasen' }).click();
		await expect(form.getByLabel('Det, alle læser')).toHaveAccessibleDescription(/CPR-nummer/);
		await expect(form.getByLabel('Det, alle læser')).toBeFocused();
		await expect(form.getByLabel('Overskrift')).toHaveValue('Afstemning i to runder');
		await expect(other.locator('[aria-invalid]')).toHaveCount(0);
		expect(await axeProblems(lead)).toEqual([]);
		await form.getByLabel('Det, alle læser').fill('Fordel dine prikker.');
		await form.getByRole('button', { name: 'Gem fasen' }).click();
		await expect(rowOf(lead, 'Afstemning i to runder')).toBeVisible();
	});

	await signIn(colleague, app, 'projectLead');
	await colleague.goto(lead.url());
	await test.step('a colleague’s minutes stand, and the same field twice is told', async () => {
		const form = await opened(lead, 'Galleri');
		await form.getByLabel('Det, alle læser').fill('Gå rundt, og læs.');
		const minutes = (page: Page) => minutesOf(page, 'Galleri');
		await minutes(colleague).fill('12');
		await minutes(colleague).press('Enter');
		await expect(minutes(lead)).toHaveValue('12');
		await form.getByRole('button', { name: 'Gem fasen' }).click();
		await expect(form).toBeHidden();
		await expect(minutes(lead)).toHaveValue('12');
		const again = await opened(lead, 'Galleri');
		await again.getByLabel('Minutter', { exact: true }).fill('20');
		await minutes(colleague).fill('15');
		await minutes(colleague).press('Enter');
		await expect(minutes(lead)).toHaveValue('15');
		await again.getByRole('button', { name: 'Gem fasen' }).click();
		await expect(again.getByLabel('Minutter', { exact: true })).toHaveAccessibleDescription(
			/En anden har ændret det imens.*Nu står der: "15"/
		);
		await expect(again.getByLabel('Minutter', { exact: true })).toHaveValue('20');
		await again.getByRole('button', { name: 'Gem fasen' }).click();
		await expect(minutes(colleague)).toHaveValue('20');
	});

	await test.step('the phase that is held is the one that moves, also when the list changes', async () => {
		await rowOf(lead, 'Velkommen').scrollIntoViewIfNeeded();
		const held = (await rowOf(lead, 'Velkommen').locator('.handle').boundingBox())!;
		const below = (await rowOf(lead, 'Det fælles billede').boundingBox())!;
		await lead.mouse.move(held.x + 10, held.y + 10);
		await lead.mouse.down();
		await lead.mouse.move(held.x + 10, below.y + below.height - 5, { steps: 5 });
		await colleague.getByRole('button', { name: 'Fjern Et ord', exact: true }).click();
		await expect(rowOf(lead, 'Et ord')).toHaveCount(0);
		await lead.mouse.up();
		await expect.poll(() => titles(colleague)).toContain('Velkommen');
		await expect
			.poll(async () => (await titles(colleague)).indexOf('Velkommen'))
			.toBeGreaterThan(0);
		expect(await titles(colleague)).not.toContain('Et ord');
		await lead.getByRole('button', { name: 'Flyt Velkommen op' }).press('Enter');
		await expect.poll(async () => (await titles(lead)).slice(0, 2)).toContain('Velkommen');
	});

	await test.step('a phase is copied, and the shared picture has the pages it needs', async () => {
		await lead.getByRole('button', { name: 'Lav en kopi af Galleri' }).click();
		await expect(rowOf(lead, 'Galleri')).toHaveCount(2);
		const row = rowOf(lead, 'Det fælles billede');
		await opened(lead, 'Det fælles billede');
		await row.getByLabel('Overskrift').nth(1).fill('Vores projekt');
		await row.getByRole('button', { name: 'Flyt side 1 ned' }).click();
		await expect(row.getByLabel('Overskrift').nth(2)).toHaveValue('Vores projekt');
		await row.getByRole('button', { name: 'Tilføj en side' }).click();
		await row.getByRole('group', { name: 'Side 5' }).getByLabel('Linjer').fill('Først\nSå');
		await row.getByRole('button', { name: 'Gem siderne' }).last().click();
		await expect(row.getByRole('group', { name: 'Side 5' })).toBeVisible();
		await lead.reload();
		await opened(lead, 'Det fælles billede');
		await expect(row.getByRole('group', { name: 'Side 5' }).getByLabel('Linjer')).toHaveValue(
			'Først\nSå'
		);
		expect(await axeProblems(lead)).toEqual([]);
	});

	await test.step('a new address of the screen ends those that are open', async () => {
		const address = await lead.getByRole('link', { name: 'Åbn storskærmen' }).getAttribute('href');
		const wall = await newPerson(browser, app, screens.projector);
		await wall.goto(address!);
		await expect(wall.getByText('Opfølgning').first()).toBeVisible();
		await lead.getByText('Ny adresse til skærmen').click();
		await lead.getByRole('button', { name: 'Lav en ny adresse' }).click();
		await expect(wall.getByText('Siden findes ikke').first()).toBeVisible();
		await wall.goto(
			(await lead.getByRole('link', { name: 'Åbn storskærmen' }).getAttribute('href'))!
		);
		await expect(wall.getByText('Opfølgning').first()).toBeVisible();
	});
});

test('without JavaScript a refused phase opens again with what was typed', async ({
	app,
	browser
}) => {
	const lead = await newPerson(browser, app, { ...screens.laptop, javaScriptEnabled: false });
	await signIn(lead, app, 'facilitator');
	await newProgramme(lead, 'Uden JavaScript');
	await lead.getByLabel('Deltagere, I venter').fill('20');
	await lead.getByRole('button', { name: 'Gem rummet' }).click();
	await expect(lead.getByText(/^3 borde/)).toBeVisible();
	await lead.getByRole('button', { name: /Brug "Opstartsworkshop/ }).click();

	const form = await opened(lead, 'Prikker');
	await form.getByLabel('Dit eget manuskript').fill('Vent.\nVis så resultatet.');
	await form.getByLabel('Minutter').fill('ti');
	await form.getByLabel('Må ikke forkortes').check();
	await form.getByRole('button', { name: 'Gem fasen' }).click();
	await expect(form.getByLabel('Minutter')).toHaveValue('ti');
	await expect(form.getByLabel('Minutter')).toHaveAccessibleDescription(/fra 1 til 480/);
	await expect(form.getByLabel('Dit eget manuskript')).toHaveValue('Vent.\nVis så resultatet.');
	await expect(form.getByLabel('Må ikke forkortes')).toBeChecked();
	await expect(lead.locator('[aria-invalid]')).toHaveCount(1);
	await form.getByLabel('Minutter').fill('12');
	await form.getByRole('button', { name: 'Gem fasen' }).click();
	await expect(lead.getByText('242 min.')).toBeVisible();
	await minutesOf(lead, 'Galleri').fill('5');
	await rowOf(lead, 'Galleri').getByRole('button', { name: 'Gem minutter til Galleri' }).click();
	await expect(lead.getByText('237 min.')).toBeVisible();
});
