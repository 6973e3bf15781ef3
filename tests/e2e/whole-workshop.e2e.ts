import type { Page } from '@playwright/test';
import postgres from 'postgres';
import { expect, newPerson, screens, test } from './support/app.ts';
import { axeProblems } from './support/axe.ts';
import { everybodyLeaves, signIn } from './support/people.ts';
import { hardToReadFromAfar } from './support/readableFromAfar.ts';
import { addNote, joinRoom, prepareRoom, writeAction } from './support/workshop.ts';

test.use({ world: 'whole-workshop', actionTimeout: 15_000 });
test.afterEach(({ browser }) => everybodyLeaves(browser));
// Eighteen phases with nine browsers.
test.setTimeout(480_000);

const titled = (page: Page, title: string) =>
	expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();

test('a whole opening workshop, from the door to the last word', async ({ app, browser }) => {
	const [first, second, wall, karin, jonas, lise, ole, mia, per] = await Promise.all([
		newPerson(browser, app),
		newPerson(browser, app),
		newPerson(browser, app, screens.projector),
		newPerson(browser, app),
		newPerson(browser, app, screens.phone),
		newPerson(browser, app),
		newPerson(browser, app, screens.phone),
		newPerson(browser, app, screens.phone),
		newPerson(browser, app)
	]);
	const early = [karin, jonas, lise, ole, mia];
	const everybody = [...early, per];
	let desk = first;
	/** Goes on to the next phase, and waits until every device and the wall have turned. */
	const next = async (title: string, devices: Page[] = everybody) => {
		await desk.getByRole('button', { name: `Næste: ${title}`, exact: true }).click();
		for (const page of [...devices, wall]) await titled(page, title);
		expect.soft(await hardToReadFromAfar(wall), title).toEqual([]);
	};

	await test.step('prepared, and the door is open', async () => {
		await signIn(first, app, 'facilitator');
		await prepareRoom(first, { tables: 2 });
		await joinRoom(karin, app, { firstName: 'Karin', sector: 'Socialområdet' });
		await joinRoom(jonas, app, { firstName: 'Jonas', sector: 'SSP og politi' });
		await joinRoom(lise, app, { firstName: 'Lise', sector: 'Socialområdet' });
		await joinRoom(ole, app, { firstName: 'Ole', sector: 'SSP og politi' });
		await joinRoom(mia, app, { firstName: 'Mia', sector: 'Skole og ungdomsuddannelse' });
		await first.getByRole('link', { name: 'Styr workshoppen' }).click();
		await wall.goto((await first.getByRole('link', { name: 'Storskærm' }).getAttribute('href'))!);
		await first.getByRole('button', { name: 'Begynd: Velkommen' }).click();
		for (const page of [...early, wall]) await titled(page, 'Velkommen');
	});

	await test.step('one word each, and the shared picture on the wall', async () => {
		await next('Et ord', early);
		for (const [at, page] of early.entries()) {
			await page.getByLabel('Dit ord').fill(at < 3 ? 'Håb' : 'Nysgerrig');
			await page.getByRole('button', { name: 'Send', exact: true }).click();
			await expect(page.getByText(/Du har skrevet/)).toBeVisible();
		}
		await expect(wall.getByText('5 har sagt et ord')).toBeVisible();
		await next('Det fælles billede', early);
		await expect(wall.getByRole('heading', { name: 'Projektet' })).toBeVisible();
	});

	await test.step('alone: one phone has no network, and the first laptop dies', async () => {
		await next('Alene og i stilhed', early);
		await expect(ole.getByLabel('Ny seddel')).toBeVisible();
		await ole.context().setOffline(true);
		await addNote(ole, 'Skrevet uden net');
		await addNote(karin, 'En fast kontaktperson');
		await addNote(jonas, 'Samme dag, samme svar');
		await addNote(lise, 'Fælles visitation');
		await addNote(mia, 'Lærerne ved, hvem de ringer til');
		await signIn(second, app, 'projectLead');
		await second.goto(first.url());
		await first.close();
		desk = second;
		await expect(wall.getByText('4', { exact: true })).toBeVisible();
		for (const words of ['kontaktperson', 'Samme dag', 'visitation', 'Lærerne'])
			await expect(wall.getByText(words)).toHaveCount(0);
	});

	await test.step('pairs and tables: every note follows, also the one without network', async () => {
		await next(
			'To og to',
			early.filter((page) => page !== ole)
		);
		await ole.context().setOffline(false);
		await titled(ole, 'To og to');
		await next('Ved bordet', early);
		await joinRoom(per, app, { firstName: 'Per', sector: 'Skole og ungdomsuddannelse' });
		await titled(per, 'Ved bordet');
		await expect(ole.getByText('Skrevet uden net')).toBeVisible();
		await expect(karin.getByText('En fast kontaktperson')).toBeVisible();
		await addNote(per, 'Kom sent, men kom');
	});

	await test.step('themes, a break with what is covered, and a second round', async () => {
		await next('Temaer');
		// One at each table: they sit where the fewest of their sector do.
		for (const [page, theme, words] of [
			[karin, 'Kontakt', 'En fast kontaktperson'],
			[lise, 'Indgang', 'Fælles visitation']
		] as const) {
			await page.getByLabel('Nyt tema').fill(theme);
			await page.getByRole('button', { name: 'Opret' }).click();
			const note = page.locator('[data-card]').filter({ hasText: words });
			await note.getByRole('button', { name: 'Læg under' }).click();
			await page.getByRole('menuitem', { name: theme }).click();
		}
		await expect(wall.getByText('Kontakt')).toBeVisible();
		await expect(wall.getByText('Indgang')).toBeVisible();
		await next('Pause');
		await expect(wall.getByText('Sedler til hver anbefaling')).toBeVisible();
		await next('De tynde anbefalinger');
		await addNote(mia, 'Husk de mindste skoler');
		await next('Ved bordet igen');
		await expect(mia.getByText('Husk de mindste skoler')).toBeVisible();
		await next('Galleri');
		await expect(karin.getByLabel('Hvis tavle læser du?')).toBeVisible();
	});

	await test.step('dots and sliders, blind until they are shown', async () => {
		await next('Prikker');
		for (const page of everybody) {
			await page.getByRole('button', { name: 'En prik mere til Kontakt' }).click();
			await expect(page.getByText('0 prikker tilbage')).toBeVisible();
		}
		await expect(wall.getByText('af 6 har stemt')).toBeVisible();
		await desk.getByRole('button', { name: 'Vis for alle' }).click();
		await expect(wall.getByText('1. Kontakt')).toBeVisible();
		await next('Effekt og indsats');
		for (const page of [karin, jonas, lise, ole]) {
			const slider = page.getByRole('slider', { name: /gavner/ }).first();
			await slider.focus();
			await slider.press('ArrowRight');
			await expect(page.getByText('Du har vurderet 1 af')).toBeVisible();
		}
		await expect(wall.getByText('4', { exact: true })).toBeVisible();
		await expect(wall.getByText('af 6 har vurderet')).toBeVisible();
		await desk.getByRole('button', { name: 'Vis for alle' }).click();
		await expect(wall.getByText('Gør nu').first()).toBeVisible();
	});

	await test.step('a leader chooses; no is no without a reason', async () => {
		await next('Pause, mens lederne vælger');
		await expect(lise.getByText('Lederne vælger nu')).toBeVisible();
		await desk.getByText('Deltagerne', { exact: true }).click();
		await desk.getByRole('button', { name: 'Gør til leder: Lise' }).click();
		await expect(lise.getByText('Lederne vælger nu')).toHaveCount(0);
		const forms = lise.locator('details');
		await forms.first().locator('summary').click();
		await forms.first().getByLabel('Tilvælg').check();
		await forms.first().getByRole('button', { name: 'Gem valget' }).click();
		await expect(lise.getByText('9 anbefalinger er ikke drøftet')).toBeVisible();
		await forms.nth(1).locator('summary').click();
		await forms.nth(1).getByLabel('Fravælg').check();
		await forms.nth(1).getByRole('button', { name: 'Gem valget' }).click();
		await expect(forms.nth(1).getByText('Skriv en begrundelse.')).toBeVisible();
		await forms.nth(1).getByLabel('Begrundelse').fill('Regionen gør det');
		await forms.nth(1).getByRole('button', { name: 'Gem valget' }).click();
		await expect(lise.getByText('8 anbefalinger er ikke drøftet')).toBeVisible();
		await expect(wall.getByText('af 10 er ikke drøftet')).toBeVisible();
		expect(await axeProblems(lise)).toEqual([]);
	});

	await test.step('mixed tables write what, who and by when', async () => {
		await next('Handlinger');
		await expect(karin.getByText(/(Gå til|Du sidder ved) bord/)).toBeVisible();
		await writeAction(karin, {
			...{ title: 'Opret en fast kontaktperson', unit: 'Rusmiddelcentret' },
			...{ person: 'Mig', dueOn: '2026-06-01' }
		});
		await writeAction(jonas, {
			...{ title: 'Aftal fælles visitation', unit: 'Jobcentret' },
			...{ person: 'Lise (Socialområdet)', dueOn: '2026-08-01' }
		});
		await writeAction(ole, { title: 'Find penge til weekenden' });
		await mia.getByLabel('Navn, hvis personen ikke er her').first().fill('Centerleder Holm');
		await writeAction(mia, {
			...{ title: 'Skriv til regionen', unit: 'Jobcentret', dueOn: '2026-10-01' }
		});
		await expect(wall.getByText('handlinger skrevet')).toBeVisible();
		expect(await axeProblems(karin)).toEqual([]);
		expect(await axeProblems(desk)).toEqual([]);
	});

	await test.step('the round does not end before every action has an owner or a place', async () => {
		await next('Tilsagn');
		await expect(ole.getByText('Der står ikke dit navn')).toBeVisible();
		await karin.getByRole('button', { name: /^Ja, senest 1\. juni/ }).click();
		await expect(wall.getByText('1 af 4 har fået et ja')).toBeVisible();
		await lise.getByText('Nej', { exact: true }).click();
		await lise.getByLabel('Hvorfor ikke?').fill('Vi har ikke folk til det');
		await lise.getByRole('button', { name: 'Sig nej' }).click();
		await expect(desk.getByText('Fordi: Vi har ikke folk til det')).toBeVisible();
		await expect(wall.getByText('Vi har ikke folk')).toHaveCount(0);
		expect(await axeProblems(lise)).toEqual([]);

		await desk.getByRole('button', { name: 'Næste: Parkering og næste skridt' }).click();
		await expect(desk.getByText('2 handlinger mangler en ansvarlig').first()).toBeVisible();
		await desk.getByRole('button', { name: 'Parkér: Find penge til weekenden' }).click();
		await expect(desk.getByText('1 handling mangler en ansvarlig').first()).toBeVisible();
		await desk.getByText('Giv en ny ansvarlig').click();
		const form = desk.locator('form[action="?/giveOwner"]:visible');
		await form.getByLabel('Hvem kan sige ja?').selectOption({
			label: 'Mia (Skole og ungdomsuddannelse)'
		});
		await form.getByRole('button', { name: 'Gem ændringerne' }).click();
		await mia.getByText('Ja, men en anden dato').click();
		await mia.getByLabel('Hvilken dato?').fill('2026-09-15');
		await mia.getByRole('button', { name: 'Sig ja til den dato' }).click();
		await expect(wall.getByText('2 af 4 har fået et ja')).toBeVisible();
		expect(await axeProblems(desk)).toEqual([]);
	});

	await test.step('an owner who is not in the room answers by a link, once', async () => {
		const row = desk.getByRole('listitem').filter({ hasText: 'Skriv til regionen' });
		await row.locator('summary', { hasText: 'Lav et link til svar' }).click();
		await row.getByRole('button', { name: 'Lav et link til svar' }).click();
		const address = await row.getByLabel(/^Linket\./).inputValue();
		const holm = await newPerson(browser, app, screens.phone);
		await holm.goto(address);
		await expect(holm.getByText('Jobcentret, Centerleder Holm')).toBeVisible();
		expect(await axeProblems(holm)).toEqual([]);
		await holm.getByRole('button', { name: 'Ja, senest 1. oktober 2026' }).click();
		await expect(holm.getByText('Tak. Dit svar er gemt.')).toBeVisible();
		await expect(wall.getByText('3 af 4 har fået et ja')).toBeVisible();
		await holm.goto(address);
		await expect(holm.getByText('Linket er allerede brugt')).toBeVisible();
		await holm.context().close();
	});

	await test.step('what is parked gets a place, and everybody says a word on the way out', async () => {
		await next('Parkering og næste skridt');
		await per.getByLabel('Hvad skal ikke glemmes?').fill('Hvem taler med forældrene?');
		await per.getByRole('button', { name: 'Parkér' }).click();
		await expect(per.getByText('Hvem taler med forældrene?')).toBeVisible();
		for (const [words, place] of [
			['Find penge til weekenden', 'Til næste møde'],
			['Hvem taler med forældrene?', 'Til arbejdsgruppen']
		] as const) {
			const row = desk.getByRole('listitem').filter({ hasText: words });
			await row.getByLabel('Hvor skal det hen?').selectOption({ label: place });
			await row.getByRole('button', { name: 'Gem pladsen' }).click();
			await expect(wall.getByText(place)).toBeVisible();
		}
		await expect(wall.getByText('2 af 2 har fået en plads')).toBeVisible();
		await next('Et ord på vejen');
		await karin.getByLabel('Dit ord').fill('Lettet');
		await karin.getByRole('button', { name: 'Send', exact: true }).click();
		await expect(wall.getByText('Lettet')).toBeVisible();
	});

	await test.step('the records say what each of them did', async () => {
		const sql = postgres(app.databaseUrl, { max: 1 });
		try {
			const items = await sql`
				select a.title, a.status, a.due_on::text as due_on, a.first_due_on::text as first,
					c.answer, c.owner_name
				from commitment c join action_item a on a.id = c.action_item_id order by a.number`;
			expect(items.map((item) => ({ ...item }))).toEqual([
				{
					title: 'Opret en fast kontaktperson',
					status: 'agreed',
					due_on: '2026-06-01',
					first: '2026-06-01',
					answer: 'yes',
					owner_name: 'Karin'
				},
				{
					title: 'Aftal fælles visitation',
					status: 'agreed',
					due_on: '2026-09-15',
					first: '2026-09-15',
					answer: 'otherDate',
					owner_name: 'Mia'
				},
				{
					title: 'Find penge til weekenden',
					status: 'proposed',
					due_on: null,
					first: null,
					answer: 'pending',
					owner_name: ''
				},
				{
					title: 'Skriv til regionen',
					status: 'agreed',
					due_on: '2026-10-01',
					first: '2026-10-01',
					answer: 'yes',
					owner_name: 'Centerleder Holm'
				}
			]);
			const choices = await sql`
				select state, reason, made_by_name from choice where workshop_id is not null
				order by created_at`;
			expect(choices.map((choice) => ({ ...choice }))).toEqual([
				{ state: 'adopted', reason: '', made_by_name: 'Lise' },
				{ state: 'declined', reason: 'Regionen gør det', made_by_name: 'Lise' }
			]);
			const places = await sql`select text, place from parked_item order by text`;
			expect(places.map((item) => ({ ...item }))).toEqual([
				{ text: 'Find penge til weekenden', place: 'nextMeeting' },
				{ text: 'Hvem taler med forældrene?', place: 'workingGroup' }
			]);
			const [votes] = await sql`
				select sum(dots)::int as dots, count(distinct participant_id)::int as voters from vote`;
			expect({ ...votes }).toEqual({ dots: 6, voters: 6 });
			const [ratings] = await sql`select count(*)::int as count from rating`;
			expect(ratings?.count).toBe(4);
			const words = await sql`select lower(word) as word, count(*)::int from phase_word
				group by 1 order by 1`;
			expect(words.map(({ word, count }) => `${word} ${count}`)).toEqual([
				'håb 3',
				'lettet 1',
				'nysgerrig 2'
			]);
			const notes = await sql`
				select n.text from board_note n join board b on b.id = n.board_id
				where b.level = 'table' and n.deleted_at is null order by n.text`;
			expect(notes.map(({ text }) => text)).toEqual([
				'En fast kontaktperson',
				'Fælles visitation',
				'Husk de mindste skoler',
				'Kom sent, men kom',
				'Lærerne ved, hvem de ringer til',
				'Samme dag, samme svar',
				'Skrevet uden net'
			]);
		} finally {
			await sql.end();
		}
	});
});
