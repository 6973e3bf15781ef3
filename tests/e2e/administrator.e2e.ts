import { expect, newPerson, test } from './support/app.ts';

test.use({ world: 'administrator' });

test('the first start makes one administrator, who lets people in and helps who has forgotten', async ({
	app,
	browser
}) => {
	const link = app.doors.administratorLink!;
	const administrator = await newPerson(browser, app);

	await test.step('the link from the console makes the administrator', async () => {
		await administrator.goto(link);
		await administrator.getByLabel('Navn').fill('Ada Administrator');
		await administrator.getByLabel('E-mail').fill('ada@kommune.invalid');
		await administrator.getByLabel('Ny adgangskode').fill('en lang sætning om foråret');
		await administrator.getByRole('button', { name: 'Opret administrator' }).click();
		await expect(administrator.getByRole('heading', { level: 1 })).toHaveText('Dine projekter');
	});

	await test.step('it works once', async () => {
		const somebodyElse = await newPerson(browser, app);
		await somebodyElse.goto(link);
		await expect(somebodyElse.getByText('Linket er allerede brugt')).toBeVisible();
		await expect(somebodyElse.getByLabel('Ny adgangskode')).toHaveCount(0);
	});

	await test.step('somebody who has forgotten the password gets a link and chooses a new one', async () => {
		const { name, email } = app.account('reader');
		await administrator.getByRole('main').getByRole('link').click();
		const row = administrator.getByRole('listitem').filter({ hasText: email });
		await row.getByText(`Ret ${name}`).click();
		await row.getByRole('button', { name: 'Lav et nyt link' }).click();
		const address = await administrator.getByLabel('Link til adgangskode').inputValue();

		const reader = await newPerson(browser, app);
		await reader.goto(address);
		await reader.getByLabel('Ny adgangskode').fill('en anden sætning om efteråret');
		await reader.getByRole('button', { name: 'Gem og log ind' }).click();
		await expect(reader).toHaveURL(/\/projects/);
		await reader.getByRole('button', { name: 'Log ud' }).click();

		await reader.goto('/login');
		await reader.getByLabel('E-mail').fill(email);
		await reader.getByLabel('Adgangskode').fill('en anden sætning om efteråret');
		await reader.getByRole('main').getByRole('button', { name: 'Log ind' }).click();
		await expect(reader).toHaveURL(/\/projects/);
	});

	await test.step('a project lead may not make such a link for somebody who has a password', async () => {
		const lead = await newPerson(browser, app);
		const { email, password } = app.account('projectLead');
		await lead.goto('/login');
		await lead.getByLabel('E-mail').fill(email);
		await lead.getByLabel('Adgangskode').fill(password);
		await lead.getByRole('main').getByRole('button', { name: 'Log ind' }).click();
		await lead.getByRole('link', { name: 'Personer', exact: true }).click();
		const row = lead.getByRole('listitem').filter({ hasText: app.account('member').email });
		await row.getByText(/^Ret /).click();
		await expect(row.getByRole('button', { name: 'Gem ændringen' })).toBeVisible();
		await expect(row.getByRole('button', { name: 'Lav et nyt link' })).toHaveCount(0);
	});
});
