import { expect, newPerson, screens, test } from './support/app.ts';
import { newAction, reportStatus } from './support/actions.ts';
import { signIn } from './support/people.ts';
import type { Page } from '@playwright/test';

test.use({ world: 'action looks' });

const OWNER = 'Rusmiddelcentret';
const WORKSTREAM = '4. Hurtigere og mere fleksibel behandling';
const titles = ['Ring tilbage samme dag', 'Fælles visitation', 'Kort over tilbud'];

/** Writes the three actions in. @returns Address of the list, and of each action. */
async function threeActions(page: Page) {
	const home = new URL(page.url()).pathname;
	const addresses: string[] = [];
	for (const title of titles) {
		const wanted = { title, owner: OWNER, workstream: WORKSTREAM, dueOn: '2030-05-31' };
		addresses.push(await newAction(page, home, wanted));
	}
	return { list: `${home}/actions`, addresses };
}

const column = (page: Page, status: string) => page.locator(`[data-list="${status}"]`);
const card = (page: Page, title: string) => page.locator('[data-card]').filter({ hasText: title });
const row = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title });

test('actions are moved on the board by mouse and by key, changed many at once, and a view is kept', async ({
	app,
	browser
}) => {
	const [lead, member] = [await newPerson(browser, app), await newPerson(browser, app)];
	await signIn(lead, app, 'projectLead');
	await signIn(member, app, 'member');
	const { list, addresses } = await threeActions(lead);
	const [first = '', second = '', third = ''] = titles;

	await test.step('a card is dragged where the rules let it, and nowhere else', async () => {
		await lead.goto(`${list}?view=board`);
		await member.goto(`${list}?view=board`);
		await expect(card(member, first)).toBeVisible();
		await dragTo(lead, first, 'inProgress');
		await expect(column(lead, 'inProgress')).toContainText(first);
		// The other sees it without loading anew.
		await expect(column(member, 'inProgress')).toContainText(first);
		await dragTo(lead, first, 'proposed');
		await expect(lead.getByText('kan ikke gå direkte fra I gang til Foreslået')).toBeVisible();
		await expect(column(lead, 'inProgress')).toContainText(first);
	});

	await test.step('a card is moved by keys alone, and what the move needs is asked for', async () => {
		await card(lead, second).getByRole('link').first().focus();
		await lead.keyboard.press('m');
		await lead.getByRole('menuitem', { name: 'Venter' }).focus();
		await lead.keyboard.press('Enter');
		const dialog = lead.getByRole('dialog');
		await dialog.getByRole('button', { name: 'Flyt', exact: true }).click();
		await expect(dialog.getByRole('alert')).toContainText('Skriv en bemærkning');
		await dialog.getByLabel('Bemærkning').fill('Afventer budgettet');
		await dialog.getByRole('button', { name: 'Flyt', exact: true }).click();
		await expect(dialog).toBeHidden();
		await expect(column(lead, 'waiting')).toContainText(second);
	});

	await test.step('many are chosen by key and by Shift; what another changes is said, and refused whole', async () => {
		await lead.goto(list);
		const chosen = lead.locator('#change strong').first();
		const deadline = lead.locator('#change').getByLabel('Frist', { exact: true });
		await row(lead, first).getByRole('link').first().focus();
		await lead.keyboard.press('x');
		await row(lead, third)
			.getByRole('checkbox')
			.click({ modifiers: ['Shift'] });
		await expect(chosen).toHaveText('3 valgt');

		await member.goto(addresses[2] ?? '');
		await reportStatus(member, 'I gang');
		await expect(row(lead, third)).toContainText('Ændret, siden du valgte den.');
		await expect(chosen).toHaveText('3 valgt');

		await lead.getByText('Ret 3 handlinger …').click();
		await deadline.fill('+2 uger');
		await lead.getByRole('button', { name: 'Ret 3 handlinger', exact: true }).click();
		const told = `${app.account('member').name} har ændret den imens.`;
		await expect(row(lead, third)).toContainText(told);
		await expect(row(lead, first)).toContainText('31.5.2030');
		await expect(deadline).toHaveValue('+2 uger');

		await lead.getByRole('button', { name: 'Ret 3 handlinger', exact: true }).click();
		for (const title of titles) await expect(row(lead, title)).toContainText('14.6.2030');
	});

	await test.step('a view is kept for everybody, opened by another, and deleted', async () => {
		await lead.goto(`${list}?view=timeline&status=waiting&group=owner`);
		await expect(lead.getByRole('region', { name: 'Handlinger uge for uge' })).toContainText(
			second
		);
		await lead.getByText('Gemte visninger').click();
		await lead.getByRole('textbox', { name: /^Navn/ }).fill('Det, der venter');
		await lead.getByLabel('Alle i projektet skal kunne bruge den').check();
		await lead.getByRole('button', { name: 'Gem visning' }).click();
		await expect(lead.getByRole('link', { name: 'Det, der venter' })).toBeVisible();

		await member.goto(list);
		await member.getByText('Gemte visninger').click();
		await member.getByRole('link', { name: 'Det, der venter' }).click();
		const weeks = member.getByRole('region', { name: 'Handlinger uge for uge' });
		await expect(weeks).toContainText(second);
		await expect(weeks).not.toContainText(first);

		await lead.getByRole('button', { name: 'Slet visningen Det, der venter' }).click();
		await expect(lead.getByRole('link', { name: 'Det, der venter' })).toBeHidden();
	});
});

test('without JavaScript a card is moved and many are changed by plain forms', async ({
	app,
	browser
}) => {
	const plain = { ...screens.laptop, javaScriptEnabled: false };
	const page = await newPerson(browser, app, plain);
	await signIn(page, app, 'projectLead');
	const { list } = await threeActions(page);
	const title = titles[0] ?? '';
	await page.goto(`${list}?view=board&sort=number&order=descending`);
	await card(page, title).first().getByRole('link', { name: 'Flyt til …' }).click();
	await page.getByLabel('Ny status').selectOption({ label: 'Opgivet' });
	await page.getByRole('button', { name: 'Flyt', exact: true }).click();
	await expect(page.getByRole('alert').first()).toContainText('Skriv en bemærkning');
	await expect(page.getByLabel('Ny status')).toHaveValue('dropped');
	await page.locator('#move').getByLabel('Bemærkning').fill('Gøres af en anden');
	await page.getByRole('button', { name: 'Flyt', exact: true }).click();
	await expect(page).toHaveURL(/view=board&sort=number&order=descending$/);
	await page.locator('[data-list="dropped"] summary').click();
	await expect(column(page, 'dropped')).toContainText(title);

	await page.goto(`${list}?sort=number&order=descending`);
	for (const at of [0, 1]) await page.locator('input[name=items]').nth(at).check();
	const form = page.locator('form#change');
	const deadline = form.getByLabel('Frist', { exact: true });
	await form.locator('summary').click();
	await deadline.fill('på torsdag');
	await form.locator('[type=submit]').click();
	await expect(form.getByRole('alert').first()).toContainText('Skriv en dato');
	await expect(deadline).toHaveValue('på torsdag');
	await expect(page.locator('input[name=items]:checked')).toHaveCount(2);
	await deadline.fill('uge 23 2031');
	await form.locator('[type=submit]').click();
	await expect(page.getByRole('row').filter({ hasText: '6.6.2031' })).toHaveCount(2);
});

/** Takes a card by its foot, where nothing else is, and lets it go over a column. */
async function dragTo(page: Page, title: string, status: string): Promise<void> {
	// The mouse reaches only what is on the screen.
	await card(page, title).scrollIntoViewIfNeeded();
	const [from, to] = [
		await card(page, title).boundingBox(),
		await column(page, status).boundingBox()
	];
	if (!from || !to) throw new Error('nothing to drag');
	await page.mouse.move(from.x + from.width - 16, from.y + from.height - 24);
	await page.mouse.down();
	await page.mouse.move(to.x + to.width / 2, to.y + 20, { steps: 12 });
	await page.mouse.up();
}
