import type { Page } from '@playwright/test';
import { expect, newPerson, screens, test } from './support/app.ts';
import { everybodyLeaves, joinWithCode, openBoardAs } from './support/people.ts';

test.use({ world: 'presence' });
test.afterEach(({ browser }) => everybodyLeaves(browser));

/** Puts the page in the background, or in sight again, as far as the page itself can tell. */
function become(page: Page, state: DocumentVisibilityState): Promise<void> {
	return page.evaluate((value) => {
		Object.defineProperty(document, 'visibilityState', { configurable: true, value });
		document.dispatchEvent(new Event('visibilitychange'));
	}, state);
}

const people = (page: Page, count: string) =>
	page.getByRole('button', { name: count, exact: true });

test('a page in the background is not told who is here, and is up to date when it is seen', async ({
	app,
	browser
}) => {
	const laptop = await newPerson(browser, app);
	const phone = await newPerson(browser, app, screens.phone);
	await openBoardAs(laptop, app, 'member');
	await expect(people(laptop, '1 til stede')).toBeVisible();

	await become(laptop, 'hidden');
	await joinWithCode(phone, app, { sector: 'Skole og ungdomsuddannelse', firstName: 'Ida' });
	await expect(people(phone, '2 til stede')).toBeVisible();
	await expect(people(laptop, '1 til stede')).toBeVisible();

	await become(laptop, 'visible');
	await expect(people(laptop, '2 til stede')).toBeVisible();
});
