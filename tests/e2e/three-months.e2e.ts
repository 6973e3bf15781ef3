import type { Page } from '@playwright/test';
import { MailServer, type Letter } from '../support/mailServer.ts';
import { newAction, reportStatus, statusForm } from './support/actions.ts';
import { expect, newPerson, screens, test } from './support/app.ts';
import { statusAddress, wordsOfLetter } from './support/letters.ts';
import { everybodyLeaves, signIn } from './support/people.ts';
import { Records } from './support/records.ts';
import { standingAt } from './support/rawHistory.ts';
import { freezeMeeting, numbersOn, planSteeringMeeting } from './support/steering.ts';
import { endWorkshop, joinRoom, prepareRoom, writeAction } from './support/workshop.ts';

test.use({ world: 'three months', actionTimeout: 15_000 });
test.afterEach(({ browser }) => everybodyLeaves(browser));
// The application is started anew on seven days.
test.setTimeout(300_000);

const OWNER = 'leder@ungehuset.example';
const FASTER = 'Hurtigere og mere fleksibel behandling';

test('three months, from the workshop to operation, and every number is what the history says', async ({
	app,
	browser
}) => {
	const mail = await MailServer.start();
	const records = new Records(app);
	const lead = await newPerson(browser, app);
	const settings = {
		HANDLEKRAFT_JOBS: '1',
		SMTP_URL: mail.url(),
		MAIL_FROM: 'Handlekraft <svar@norddjurs.example>',
		ORIGIN: app.origin
	};
	/** The application on another day; nobody's session lasts that long. */
	const on = async (at: string) => {
		await app.moveTo(new Date(at), settings);
		await lead.context().clearCookies();
		await signIn(lead, app, 'projectLead');
	};
	const numbersAreTrue = async (page: Page, at: string) =>
		expect(await numbersOn(page)).toEqual(standingAt(await records.history(), new Date(at)));
	const letterSaying = async (...sentences: string[]) => {
		const says = (letter: Letter) =>
			sentences.every((sentence) => wordsOfLetter(letter).includes(sentence));
		const found = () => mail.accepted.find((letter) => letter.to === OWNER && says(letter));
		await expect.poll(found, { timeout: 30_000 }).toBeDefined();
		return found()!;
	};
	const agreed = [
		['Fælles visitation', '2026-05-29', '29. maj'],
		['Familiesamtaler', '2026-06-30', '30. juni'],
		['Opsøgende samtaler', '2026-08-14', '14. august']
	] as const;
	let home = '';
	let [visitation, families, outreach] = ['', '', ''];

	await test.step('17 April: the workshop writes three actions, and their owner says yes', async () => {
		await app.moveTo(new Date('2026-04-17T10:00:00Z'), settings);
		const [desk, karin] = await Promise.all([
			newPerson(browser, app),
			newPerson(browser, app, screens.phone)
		]);
		await signIn(desk, app, 'facilitator');
		home = /^\/projects\/[^/]+/.exec(new URL(desk.url()).pathname)![0];
		await prepareRoom(desk, { tables: 1 });
		await joinRoom(karin, app, { firstName: 'Karin', sector: 'Socialområdet' });
		await desk.getByRole('link', { name: 'Styr workshoppen' }).click();
		await desk.getByRole('button', { name: 'Begynd: Velkommen' }).click();
		await desk.getByRole('button', { name: 'Start Handlinger', exact: true }).click();
		for (const [title, dueOn] of agreed) {
			// It is folded again for each.
			await karin.getByText('Mere: anbefaling og delindsats').first().click();
			await karin.getByLabel('Hvilken delindsats?').first().selectOption({ label: FASTER });
			await writeAction(karin, { title, unit: 'Rusmiddelcentret', person: 'Mig', dueOn });
		}
		await desk.getByRole('button', { name: 'Start Tilsagn', exact: true }).click();
		for (const [at, [, , day]] of agreed.entries()) {
			await karin.getByRole('button', { name: `Ja, senest ${day}` }).click();
			await expect(desk.getByText(`${at + 1} af ${agreed.length} har fået et ja`)).toBeVisible();
		}
		await endWorkshop(desk);
		const item = (number: number) => `${home}/actions/${number}`;
		[visitation, families, outreach] = [item(1), item(2), item(3)];
	});

	await test.step('and whom to write to is told', async () => {
		await signIn(lead, app, 'projectLead');
		for (const item of [visitation, families, outreach]) {
			await edit(lead, item, async () => {
				await lead.getByLabel('Kontaktpersonens e-mail').fill(OWNER);
			});
		}
	});

	await test.step('15 May: two weeks before, the owner is reminded and answers by the link', async () => {
		await on('2026-05-15T05:30:00Z');
		const address = statusAddress(await letterSaying('Fælles visitation', '14 dage til fristen'));
		const phone = await newPerson(browser, app, screens.phone);
		await phone.goto(address);
		await phone.getByRole('button', { name: 'På sporet' }).click();
		await expect(phone.getByText('Tak. Din status er gemt.')).toBeVisible();
		await phone.goto(address);
		await expect(phone.getByRole('button', { name: 'På sporet' })).toHaveCount(0);
		await lead.goto(visitation);
		await expect(lead.getByRole('main')).toContainText('Status gik fra Aftalt til I gang.');
	});

	await test.step('28 May: the deadline slips, and the first day is kept', async () => {
		await on('2026-05-28T08:00:00Z');
		await edit(lead, visitation, () =>
			lead.getByRole('textbox', { name: /^Frist/ }).fill('2026-06-12')
		);
		await expect(lead.getByRole('main')).toContainText('29.5.2026');
	});

	await test.step('22 June: one waits, one is under way, one has been silent for too long', async () => {
		await on('2026-06-22T08:00:00Z');
		await letterSaying('Opsøgende samtaler', 'ikke skrevet status');
		await lead.goto(families);
		await reportStatus(lead, 'Venter', 'Begynder, når lokalet er fundet');
	});

	let seen: string[] = [];
	let first = '';
	await test.step('26 June: the steering group meets, and what it sees is frozen', async () => {
		await on('2026-06-26T08:00:00Z');
		await lead.goto(`${home}/steering`);
		await numbersAreTrue(lead, '2026-06-26T08:00:00Z');
		first = await planSteeringMeeting(lead, home, { day: '26.6.2026', at: '10.00' });
		await freezeMeeting(lead, home, first);
		await numbersAreTrue(lead, '2026-06-26T08:00:00Z');
		seen = await lead.getByRole('main').getByRole('article').allInnerTexts();
	});

	await test.step('10 July: things change', async () => {
		await on('2026-07-10T08:00:00Z');
		await lead.goto(visitation);
		await reportStatus(lead, 'Udført', 'Kører hver tirsdag');
		await lead.goto(families);
		await reportStatus(lead, 'I gang');
		await newAction(lead, home, {
			...{ title: 'Undervisning af skolerne', owner: 'Rusmiddelcentret' },
			...{ workstream: `4. ${FASTER}`, dueOn: '2026-09-30' }
		});
		await lead.goto(`${home}/steering/decisions`);
		await lead.getByText('Bed styregruppen om en beslutning').click();
		await lead.getByLabel('Hvad skal besluttes').fill('Fast mødeplan');
		await lead.getByLabel('Indstilling').fill('Møde hver anden måned');
		await lead.getByRole('textbox', { name: 'Mulighed 1', exact: true }).fill('Hver anden måned');
		await lead.getByRole('textbox', { name: 'Mulighed 2', exact: true }).fill('Hvert kvartal');
		await lead.getByRole('button', { name: 'Bed om beslutningen' }).click();
		await expect(lead.getByText('Beslutning 1: Fast mødeplan')).toBeVisible();
	});

	await test.step('17 July: the second meeting sees what is new since the first', async () => {
		await on('2026-07-17T08:00:00Z');
		const second = await planSteeringMeeting(lead, home, { day: '17.7.2026', at: '10.00' });
		await freezeMeeting(lead, home, second);
		await numbersAreTrue(lead, '2026-07-17T08:00:00Z');
		await lead.goto(`${home}/steering/since?from=${first}&to=${second}`);
		const changes = lead.getByRole('main');
		for (const sentence of [/Fælles visitation.*er udført/, /Undervisning af skolerne.*er ny/])
			await expect(changes.getByRole('listitem').filter({ hasText: sentence })).toHaveCount(1);

		await test.step('and decides', async () => {
			await lead.goto(`${home}/meetings/${second}`);
			await lead.getByRole('button', { name: 'Begynd mødet' }).click();
			await lead.getByText('Skriv beslutningen').click();
			await lead.getByRole('textbox', { name: /^Beslutning/ }).fill('Vi mødes hver anden måned');
			await lead.getByLabel('Begrundelse').fill('Så når grupperne at flytte noget');
			await lead.getByRole('button', { name: 'Gem beslutningen' }).click();
			await expect(lead.getByText('Vi mødes hver anden måned').first()).toBeVisible();
			await lead.getByRole('button', { name: 'Slut mødet' }).click();
			await lead.goto(`${home}/meetings/${second}/minutes`);
			await expect(lead.getByRole('main')).toContainText('Så når grupperne at flytte noget');
		});
	});

	await test.step('24 July: in operation, and the first meeting still reads as it did', async () => {
		await on('2026-07-24T08:00:00Z');
		await lead.goto(visitation);
		const form = statusForm(lead);
		await form.status.selectOption({ label: 'I drift' });
		await form.form.getByLabel('Ansvarlig i driften').selectOption({ index: 1 });
		await form.form.getByLabel('Dato for opfølgning').fill('2026-12-01');
		await form.save.click();
		await expect(lead.getByRole('main').locator('header')).toContainText('I drift');
		await lead.goto(`${home}/steering`);
		await numbersAreTrue(lead, '2026-07-24T08:00:00Z');
		await lead.goto(`${home}/steering/meetings/${first}`);
		await expect(lead.getByText('Kontrolsummen passer: intet er ændret siden.')).toBeVisible();
		expect(await lead.getByRole('main').getByRole('article').allInnerTexts()).toEqual(seen);
	});
	await mail.close();
});

/** Changes what is agreed of the item at `address`, with everything unfolded. */
async function edit(page: Page, address: string, change: () => Promise<void>): Promise<void> {
	await page.goto(address);
	await page.getByText('Rediger handlingen', { exact: true }).click();
	for (const more of await page.getByText('Mere', { exact: true }).all()) await more.click();
	await change();
	await page.getByRole('button', { name: 'Gem ændringer' }).click();
	await expect(page.getByRole('button', { name: 'Gem ændringer' })).toBeHidden();
}
