import { expect, newPerson, screens, test } from './support/app.ts';
import { newAction, reportStatus, statusForm } from './support/actions.ts';
import { joinWithCode, signIn } from './support/people.ts';

test.use({ world: 'without JavaScript' });

const plain = { ...screens.laptop, javaScriptEnabled: false };
const ACTION = {
	title: 'Ring tilbage samme dag',
	owner: 'Rusmiddelcentret',
	workstream: '4. Hurtigere og mere fleksibel behandling',
	dueOn: '2030-05-29'
};

test('without JavaScript a guest joins, and the board says what it needs', async ({
	app,
	browser
}) => {
	const guest = await newPerson(browser, app, plain);
	await joinWithCode(guest, app, { sector: 'SSP og politi', firstName: 'Jonas' });
	await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Fra anbefaling til handling');
	const instead = guest.getByRole('main').locator('noscript');
	await expect(instead).toBeVisible();
	expect(await instead.innerText()).toContain('Tavlen kræver JavaScript');
	await expect(guest.getByText('Henter tavlen …')).toBeHidden();
});

test('without JavaScript recommendations are searched, and a stand is taken with its reason', async ({
	app,
	browser
}) => {
	const lead = await newPerson(browser, app, plain);
	await signIn(lead, app, 'projectLead');
	await lead.getByRole('link', { name: 'Anbefalinger', exact: true }).first().click();
	await lead.getByLabel('Søg i titler og tekst').fill('responstid');
	await lead.getByRole('button', { name: 'Vis', exact: true }).click();
	await expect(lead).toHaveURL(/q=responstid/);
	const found = lead
		.getByRole('main')
		.getByRole('link', { name: 'Hurtig responstid', exact: false });
	await found.first().click();

	const form = lead.locator('form').filter({ hasText: 'Jeres valg' }).first();
	await lead.getByText('Tag stilling').first().click();
	await form.getByLabel('Fravælg').check();
	await form.getByLabel('Hvem har besluttet det?').fill('Styregruppen');
	await form.getByRole('button', { name: 'Gem stillingtagen' }).click();
	await expect(form.getByRole('alert')).toContainText('Skriv en begrundelse.');
	await expect(form.getByLabel('Fravælg')).toBeChecked();
	await expect(form.getByLabel('Hvem har besluttet det?')).toHaveValue('Styregruppen');

	await form.getByLabel('Begrundelse').fill('Tages op igen, når behandleren er ansat.');
	await form.getByRole('button', { name: 'Gem stillingtagen' }).click();
	await expect(lead.getByRole('main')).toContainText('Fravalgt');
	await expect(lead.getByRole('main')).toContainText('Tages op igen, når behandleren er ansat.');
});

test('without JavaScript a meeting’s choices are saved together, and a refused one loses nothing', async ({
	app,
	browser
}) => {
	const lead = await newPerson(browser, app, plain);
	await signIn(lead, app, 'projectLead');
	const home = new URL(lead.url()).pathname;
	await lead.goto(`${home}/choices/meeting?source=nordjylland`);
	const row = (code: string) =>
		lead.getByRole('group', { name: new RegExp(`^${code} `) }).filter({ has: lead.locator('h3') });
	const save = lead.getByRole('button', { name: 'Gem valgene' });

	await row('NJ-01').getByRole('combobox').selectOption({ label: 'Tilvælg' });
	await row('NJ-02').getByRole('combobox').selectOption({ label: 'Fravælg' });
	await lead.getByLabel('Hvem har besluttet det?').fill('Styregruppen');
	await save.click();
	await expect(lead.getByRole('alert').first()).toContainText('NJ-02');
	await expect(row('NJ-02').getByRole('textbox')).toHaveAccessibleDescription(
		'Skriv en begrundelse.'
	);
	await expect(row('NJ-01').getByRole('combobox')).toHaveValue('adopted');
	await expect(lead.getByLabel('Hvem har besluttet det?')).toHaveValue('Styregruppen');
	await expect(row('NJ-01')).toContainText('Ikke drøftet');

	await row('NJ-02').getByRole('textbox').fill('Andre løfter den allerede.');
	await save.click();
	await expect(lead).toHaveURL(/source=nordjylland&saved=2/);
	await expect(row('NJ-01')).toContainText('Tilvalgt');
	await expect(row('NJ-02')).toContainText('Fravalgt');
	await expect(row('NJ-02').getByRole('combobox')).toHaveValue('');
});

test('without JavaScript an action is written in, reported on, and read by the steering group', async ({
	app,
	browser
}) => {
	const member = await newPerson(browser, app, plain);
	await signIn(member, app, 'member');
	const home = new URL(member.url()).pathname;

	await member.goto(`${home}/actions/new`);
	await member.getByLabel('Hvad skal der ske?').fill('Kun en titel');
	await member.getByRole('button', { name: 'Gem handling' }).click();
	await expect(member.getByRole('alert')).toContainText('Vælg en ansvarlig');
	await expect(member.getByRole('alert')).toContainText('Sæt en frist.');
	await expect(member.getByLabel('Hvad skal der ske?')).toHaveValue('Kun en titel');

	await newAction(member, home, ACTION);
	await expect(member.getByRole('heading', { level: 1 })).toHaveText(ACTION.title);

	const form = statusForm(member);
	await form.status.selectOption({ label: 'Venter' });
	await form.onBehalfOf.fill('Afdelingslederen');
	await form.save.click();
	await expect(member.getByRole('alert')).toContainText('Skriv en bemærkning om hvorfor.');
	await expect(form.status).toHaveValue('waiting');
	await expect(form.onBehalfOf).toHaveValue('Afdelingslederen');
	await reportStatus(member, 'Venter', 'Stillingen er slået op igen');

	const steering = await newPerson(browser, app, plain);
	await signIn(steering, app, 'steering');
	await steering.getByRole('link', { name: 'Styregruppe', exact: true }).click();
	const row = steering.getByRole('row', { name: ACTION.title });
	await expect(row).toContainText(ACTION.owner);
	await expect(row).toContainText('29.5.2030');
	await expect(row).toContainText('Venter');
	await expect(steering.getByRole('main')).toContainText('Stillingen er slået op igen');
});
