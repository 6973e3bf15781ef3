import { expect, newPerson, screens, test } from './support/app.ts';
import { axeProblems } from './support/axe.ts';
import { everybodyLeaves, signIn } from './support/people.ts';

test.use({ world: 'results' });
test.afterEach(({ browser }) => everybodyLeaves(browser));

test('a workshop is ended from the desk, and everybody has its results, on the screen and on paper', async ({
	app,
	browser
}) => {
	const [lead, phone] = await Promise.all([
		newPerson(browser, app),
		newPerson(browser, app, screens.phone)
	]);
	for (const page of [lead, phone]) page.setDefaultTimeout(15_000);
	await signIn(lead, app, 'facilitator');
	await lead.getByRole('link', { name: 'Workshops', exact: true }).click();
	await lead.getByRole('link', { name: /Generalprøve/ }).click();
	await expect(lead.getByRole('link', { name: 'Program og borde' })).toBeVisible();
	const home = lead.url();
	await lead.getByRole('link', { name: 'Program og borde' }).click();
	await lead.getByLabel('Borde', { exact: true }).fill('1');
	await lead.getByRole('button', { name: 'Gem rummet' }).click();
	await lead.getByRole('button', { name: /Brug "Opstartsworkshop/ }).click();
	await expect(lead.getByText(/240 min/)).toBeVisible();

	await phone.goto(`/j/${app.doors.workshopCode}`);
	await phone.getByLabel('SSP og politi').check();
	await phone.getByLabel('Fornavn').fill('Jonas');
	await phone.getByRole('button', { name: 'Gå ind' }).click();
	await expect(phone).toHaveURL(/take-part$/);

	await lead.goto(`${home}/desk`);
	await lead.getByRole('button', { name: 'Begynd: Velkommen' }).click();
	await phone.getByLabel('Dit ord').fill('Håb');
	await phone.getByRole('button', { name: 'Send' }).click();
	await expect(phone.getByText('Du har skrevet "Håb"')).toBeVisible();

	await test.step('notes and an action come about', async () => {
		await lead.getByRole('button', { name: 'Start Ved bordet', exact: true }).click();
		await phone.getByLabel('Ny seddel').fill('Forældrene ved ikke, hvem de kan ringe til');
		await phone.getByLabel('Ny seddel').press('Enter');
		await expect(phone.locator('[data-saved="saved"]')).toBeVisible();
		await lead
			.getByRole('button', { name: /^Start .*[Hh]andling/ })
			.first()
			.click();
		await phone.getByLabel('Hvad skal gøres?').fill('Opret en fælles telefon');
		await phone.getByLabel('Hvem har ansvaret?').selectOption({ index: 1 });
		await phone.getByLabel('Hvem kan sige ja?').selectOption({ index: 1 });
		await phone.getByLabel('Hvornår er det på plads?').fill('2027-06-01');
		await expect(phone.getByLabel('Hvornår er det på plads?')).toHaveValue('2027-06-01');
		await phone.getByRole('button', { name: 'Gem handlingen' }).click();
		await expect(phone.getByText('Opret en fælles telefon')).toBeVisible();
	});

	await test.step('it is ended after a moment’s thought, and says so everywhere', async () => {
		await lead.getByRole('button', { name: 'Start Et ord på vejen' }).click();
		// The button stands at the foot of the programme until the last phase has begun.
		await expect(lead.getByRole('region', { name: 'Et ord på vejen' })).toBeVisible();
		await lead.getByText('Afslut workshoppen', { exact: true }).click();
		expect(await axeProblems(lead)).toEqual([]);
		await lead.getByRole('button', { name: 'Afslut nu' }).click();
		await expect(lead.getByRole('heading', { name: 'Workshoppen er slut' })).toBeVisible();
		await expect(phone.getByText('Workshoppen er slut. Tak for i dag!')).toBeVisible();
	});

	await test.step('who has not answered yet answers now', async () => {
		await expect(phone.getByRole('heading', { name: 'Mine tilsagn' })).toBeVisible();
		expect(await axeProblems(phone)).toEqual([]);
		await phone.getByRole('link', { name: 'Se resultatet' }).click();
		await phone.getByRole('button', { name: /Ja, senest/ }).click();
		await expect(phone.getByText('1 af 1 har fået et ja')).toBeVisible();
		await expect(phone.getByRole('button', { name: /Ja, senest/ })).toHaveCount(0);
		expect(await axeProblems(phone)).toEqual([]);
	});

	await test.step('the results are read on a laptop and on paper, also without JavaScript', async () => {
		await lead.getByRole('link', { name: 'Se resultatet' }).click();
		const main = lead.getByRole('main');
		for (const section of ['Deltagere', 'Valg', 'Handlinger', 'Parkering', 'Temaer og sedler'])
			await expect(main.getByRole('heading', { name: section, exact: true })).toBeVisible();
		await expect(main.getByText('Forældrene ved ikke')).toBeVisible();
		expect(await axeProblems(lead)).toEqual([]);
		const plain = await browser.newContext({
			baseURL: app.origin,
			javaScriptEnabled: false,
			storageState: await lead.context().storageState()
		});
		const reader = await plain.newPage();
		await reader.goto(lead.url());
		await expect(reader.getByRole('rowheader', { name: /Opret en fælles telefon/ })).toBeVisible();
		await reader.getByRole('link', { name: 'Handlinger', exact: true }).last().click();
		await expect(reader).toHaveURL(/#actions$/);
		await plain.close();

		await lead.emulateMedia({ media: 'print' });
		await expect(lead.getByRole('navigation')).toHaveCount(0);
		await expect(main.getByRole('columnheader', { name: 'Ansvarlig' })).toBeVisible();
		await expect(main.getByText('Opret en fælles telefon')).toBeVisible();
	});
});
