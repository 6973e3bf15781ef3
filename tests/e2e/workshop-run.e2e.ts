import { expect, newPerson, screens, test } from './support/app.ts';
import { axeProblems } from './support/axe.ts';
import { everybodyLeaves, signIn } from './support/people.ts';

test.use({ world: 'workshop-run' });
test.afterEach(({ browser }) => everybodyLeaves(browser));

test('a workshop is prepared, begun from the desk, and turns every device and the screen', async ({
	app,
	browser
}) => {
	const [lead, laptop, phone, wall] = await Promise.all([
		newPerson(browser, app),
		newPerson(browser, app),
		newPerson(browser, app, screens.phone),
		newPerson(browser, app)
	]);
	await signIn(lead, app, 'facilitator');

	await test.step('the room and the programme are one page', async () => {
		await lead.getByRole('link', { name: 'Workshops', exact: true }).click();
		await lead.getByRole('link', { name: /Generalprøve/ }).click();
		await lead.getByRole('link', { name: 'Program og borde' }).click();
		await lead.getByLabel('Borde', { exact: true }).fill('1');
		await lead.getByLabel('Begynder kl.').fill('8.30');
		await lead.getByRole('button', { name: 'Gem rummet' }).click();
		await expect(lead.getByText('1 bord, 10 anbefalinger.')).toBeVisible();
		await lead.getByRole('button', { name: /Brug "Opstartsworkshop/ }).click();
		await expect(lead.getByText('240 min., kl. 8.30-12.30')).toBeVisible();
		await lead.getByRole('button', { name: 'Flyt Galleri ned' }).click();
		const gallery = { has: lead.getByRole('button', { name: 'Flyt Galleri ned' }) };
		await expect(lead.getByRole('listitem').filter(gallery)).toContainText('kl. 10.38');
		expect(await axeProblems(lead)).toEqual([]);
	});

	await test.step('who joins lands where the workshop is', async () => {
		for (const [page, firstName, sector] of [
			[laptop, 'Karin', 'Socialområdet'],
			[phone, 'Jonas', 'SSP og politi']
		] as const) {
			await page.goto(`/j/${app.doors.workshopCode}`);
			await page.getByLabel(sector).check();
			await page.getByLabel('Fornavn').fill(firstName);
			await page.getByRole('button', { name: 'Gå ind' }).click();
			await expect(page).toHaveURL(/take-part$/);
			await expect(page.getByText('Om lidt begynder vi')).toBeVisible();
		}
	});

	await lead.getByRole('link', { name: 'Styr workshoppen' }).click();
	await wall.goto((await lead.getByRole('link', { name: 'Storskærm' }).getAttribute('href'))!);
	await lead.getByRole('button', { name: 'Begynd: Velkommen' }).click();
	for (const page of [laptop, phone, wall])
		await expect(page.getByRole('heading', { name: 'Velkommen' })).toBeVisible();

	await test.step('what is written alone is shown to nobody before it is revealed', async () => {
		await lead.getByRole('button', { name: 'Start Alene og i stilhed' }).click();
		const frames: string[] = [];
		laptop.on('websocket', (socket) =>
			socket.on('framereceived', ({ payload }) => frames.push(payload.toString('latin1')))
		);
		const field = phone.getByLabel('Ny seddel');
		await field.fill('Forældrene ved ikke, hvem de kan ringe til');
		await field.press('Enter');
		await expect(phone.locator('[data-saved="saved"]')).toBeVisible();
		await laptop.getByLabel('Ny seddel').fill('En fast kontaktperson');
		await laptop.getByLabel('Ny seddel').press('Enter');
		await expect(lead.getByText('2 sedler')).toBeVisible();
		expect(await axeProblems(phone)).toEqual([]);
		expect(frames.join()).not.toContain('hvem de kan ringe til');
		await expect(laptop.getByText('hvem de kan ringe til')).toHaveCount(0);
	});

	await test.step('at the table everybody has what everybody wrote, and where it comes from', async () => {
		await lead.getByRole('button', { name: 'Start Ved bordet', exact: true }).click();
		for (const page of [laptop, phone]) {
			await expect(page.getByText('hvem de kan ringe til')).toBeVisible();
			await expect(page.getByText('En fast kontaktperson')).toBeVisible();
			await expect(page.getByText('Skrevet alene')).toHaveCount(2);
		}
		await laptop.getByRole('button', { name: 'Klar' }).click();
		await expect(lead.getByText('1 af 2 klar')).toBeVisible();
		expect(await axeProblems(lead)).toEqual([]);
	});

	await test.step('a vote is blind until it is shown to all at once', async () => {
		await lead.getByRole('button', { name: 'Start Prikker' }).click();
		await expect(phone.getByText('3 prikker tilbage')).toBeVisible();
		const [first] = await phone.getByRole('button', { name: /^En prik mere/ }).all();
		for (const left of ['2 prikker', '1 prik', '0 prikker']) {
			await first!.click();
			await expect(phone.getByText(`${left} tilbage`)).toBeVisible();
		}
		await expect(phone.getByRole('button', { name: /^En prik mere/ }).first()).toBeDisabled();
		await expect(wall.getByText('af 2 har stemt')).toBeVisible();
		await phone.reload();
		await expect(phone.getByText('0 prikker tilbage')).toBeVisible();
		expect(await axeProblems(phone)).toEqual([]);
		await lead.getByRole('button', { name: 'Vis for alle' }).click();
		for (const page of [laptop, phone]) await expect(page.getByText('1 har stemt')).toBeVisible();
		await lead.getByRole('button', { name: 'Start Ved bordet', exact: true }).click();
	});

	await test.step('a lock stops all writing, and a second desk holds the same clock', async () => {
		const second = await newPerson(browser, app);
		await signIn(second, app, 'projectLead');
		await second.goto(lead.url());
		await lead.getByRole('button', { name: 'Lås', exact: true }).click();
		await expect(second.getByRole('button', { name: 'Lås op' })).toBeVisible();
		await expect(phone.getByText('Der er lukket for at skrive')).toBeVisible();
		await expect(phone.getByLabel('Ny seddel')).toHaveCount(0);
		await lead.close();
		await second.getByRole('button', { name: 'Lås op' }).click();
		await expect(phone.getByLabel('Ny seddel')).toBeVisible();
	});
});
