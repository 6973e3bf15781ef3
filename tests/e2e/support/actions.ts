import { expect, type Page } from '@playwright/test';

/** An action item as it is agreed away from a board. */
export interface NewAction {
	title: string;
	/** As the list shows them. */
	owner: string;
	workstream: string;
	/** ISO. */
	dueOn: string;
}

/** Writes an action item in by the form for it. @returns Its address. */
export async function newAction(
	page: Page,
	home: string,
	{ title, owner, workstream, dueOn }: NewAction
): Promise<string> {
	await page.goto(`${home}/actions/new`);
	await page.getByLabel('Hvad skal der ske?').fill(title);
	await page.getByLabel('Ansvarlig', { exact: false }).first().selectOption({ label: owner });
	await page.getByLabel('Frist').fill(dueOn);
	await page.getByLabel('Delindsats').selectOption({ label: workstream });
	await page.getByRole('button', { name: 'Gem handling' }).click();
	await expect(page).toHaveURL(/\/actions\/\d+$/);
	return new URL(page.url()).pathname;
}

/** The form on an item's page that its status is reported by. */
export function statusForm(page: Page) {
	const form = page.getByRole('region', { name: 'Meld status' });
	return {
		form,
		status: form.getByLabel('Status', { exact: true }),
		remark: form.getByLabel('Bemærkning'),
		onBehalfOf: form.getByLabel('På vegne af'),
		save: form.getByRole('button', { name: 'Gem status' })
	};
}

/** Reports an item's status on its own page, which is open. */
export async function reportStatus(page: Page, status: string, remark = ''): Promise<void> {
	const form = statusForm(page);
	await form.status.selectOption({ label: status });
	await form.remark.fill(remark);
	await form.save.click();
	await expect(page.getByRole('main').locator('header')).toContainText(status);
}
