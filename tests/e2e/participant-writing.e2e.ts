import type { Page } from '@playwright/test';
import { expect, newPerson, screens, test } from './support/app.ts';
import { axeProblems } from './support/axe.ts';
import { everybodyLeaves, signIn } from './support/people.ts';
import { addNote, joinRoom, prepareRoom } from './support/workshop.ts';

test.use({ world: 'participant-writing' });
test.afterEach(({ browser }) => everybodyLeaves(browser));

const PHONE = 'Forældrene ved ikke, hvem de kan ringe til';
const CONTACT = 'En fast kontaktperson';

const note = (page: Page, words: string) => page.locator('[data-card]').filter({ hasText: words });
const theme = (page: Page, title: string) => page.getByRole('region', { name: title });

/** Keeps account of the boards a page has open. */
function openBoards(page: Page): Set<string> {
	const open = new Set<string>();
	page.on('websocket', (socket) => {
		open.add(socket.url());
		socket.on('close', () => open.delete(socket.url()));
	});
	return open;
}

test('a participant writes, gathers and reads on a phone alone', async ({ app, browser }) => {
	const [lead, karin, jonas] = await Promise.all([
		newPerson(browser, app),
		newPerson(browser, app, screens.phone),
		newPerson(browser, app, screens.phone)
	]);
	const start = (title: string) =>
		lead.getByRole('button', { name: `Start ${title}`, exact: true }).click();
	await signIn(lead, app, 'facilitator');
	await prepareRoom(lead, { tables: 3 });
	await joinRoom(karin, app, { firstName: 'Karin', sector: 'Socialområdet' });
	await joinRoom(jonas, app, { firstName: 'Jonas', sector: 'SSP og politi' });
	await lead.getByRole('link', { name: 'Styr workshoppen' }).click();
	await lead.getByRole('button', { name: 'Begynd: Velkommen' }).click();
	await start('Alene og i stilhed');

	await test.step('a note of one’s own is written on where it stands', async () => {
		await addNote(karin, PHONE);
		await addNote(jonas, CONTACT);
		await note(karin, PHONE)
			.getByRole('button', { name: /Rediger/ })
			.click();
		const field = karin.getByLabel('Sedlens tekst');
		await field.press('End');
		await field.pressSequentially(' om natten');
		await expect(karin.locator('[data-card]:has([data-draft]) [data-saved="saved"]')).toBeVisible();
		expect(await axeProblems(karin)).toEqual([]);
		await field.press('Escape');
		await expect(field).toHaveCount(0);
		await expect(note(karin, `${PHONE} om natten`).getByRole('button').first()).toBeFocused();
		await karin.reload();
		await expect(note(karin, `${PHONE} om natten`)).toBeVisible();
	});

	await test.step('half-written words wait for the next field, and nobody is sent them', async () => {
		await jonas.getByLabel('Ny seddel').fill('Noget med en træffetid');
		await start('Ved bordet');
		await expect(jonas.getByText('Bordet ser den, når du tilføjer den')).toBeVisible();
		await expect(jonas.getByLabel('Ny seddel')).toHaveValue('Noget med en træffetid');
		await expect(jonas.getByLabel('Ny seddel')).not.toBeFocused();
		await expect(note(jonas, CONTACT)).toBeVisible();
		await expect(note(jonas, 'træffetid')).toHaveCount(0);
		expect(await axeProblems(jonas)).toEqual([]);
		// What looks like a CPR number is stored nowhere, and waits all the same.
		await jonas.getByLabel('Ny seddel').fill('Noget med 010190-1234');
		await start('Temaer');
		await expect(jonas.getByText('Du var i gang med en seddel')).toBeVisible();
		await expect(jonas.getByText('Noget med 010190-1234')).toBeVisible();
		await expect(jonas.getByLabel('Ny seddel')).toHaveCount(0);
		await start('Ved bordet');
		await expect(jonas.getByLabel('Ny seddel')).toHaveValue('Noget med 010190-1234');
		await jonas.getByLabel('Ny seddel').fill('En træffetid på skolen');
		await jonas.getByLabel('Ny seddel').press('Enter');
		await expect(note(jonas, 'En træffetid på skolen')).toBeVisible();
		await expect(jonas.getByLabel('Ny seddel')).toHaveValue('');
	});

	await test.step('notes are gathered under themes, and what is not open is not offered', async () => {
		await start('Temaer');
		await expect(theme(jonas, 'Uden tema').locator('[data-card]')).toHaveCount(2);
		await expect(jonas.getByRole('button', { name: /Rediger/ })).toHaveCount(0);
		await expect(jonas.getByRole('button', { name: /^Slet sedlen/ })).toHaveCount(0);
		await jonas.getByLabel('Nyt tema').fill('Kontakt');
		await jonas.getByRole('button', { name: 'Opret' }).click();
		await note(jonas, CONTACT).getByRole('button', { name: 'Læg under' }).click();
		await jonas.getByRole('menuitem', { name: 'Kontakt' }).click();
		await expect(theme(jonas, 'Kontakt').getByText(CONTACT)).toBeVisible();
		await expect(note(jonas, 'En træffetid').getByRole('button').first()).toBeFocused();
		await note(jonas, 'En træffetid').getByRole('button', { name: 'Læg under' }).click();
		await jonas.getByRole('menuitem', { name: 'Nyt tema' }).click();
		const dialog = jonas.getByRole('dialog');
		await dialog.getByLabel('Nyt tema').fill('Skole');
		await dialog.getByLabel('Nyt tema').press('Enter');
		await dialog.getByRole('button', { name: 'Færdig' }).click();
		await expect(theme(jonas, 'Skole').getByText('En træffetid')).toBeVisible();
		await jonas.getByLabel('Navn på temaet “Skole”').fill('Skolen');
		await jonas.getByLabel('Navn på temaet “Skole”').press('Enter');
		await theme(jonas, 'Skolen').getByRole('button', { name: 'Tag ud' }).click();
		await expect(theme(jonas, 'Uden tema').getByText('En træffetid')).toBeVisible();
		await expect(jonas.getByText(/ikke åbent for i denne fase/)).toHaveCount(0);
		expect(await axeProblems(jonas)).toEqual([]);
		await jonas.reload();
		await expect(theme(jonas, 'Kontakt').getByText(CONTACT)).toBeVisible();
	});

	await test.step('in a gallery the other tables’ boards are read one after the other', async () => {
		const open = openBoards(karin);
		await start('Galleri');
		const tables = karin.getByLabel('Hvis tavle læser du?');
		await expect(tables).toBeVisible();
		await expect(tables.getByRole('option')).toHaveCount(2);
		await tables.selectOption({ label: 'Bord 3' });
		await expect(karin.getByText('Ingen sedler endnu')).toBeVisible();
		await karin.getByRole('button', { name: 'Forrige bord' }).click();
		await expect(theme(karin, 'Kontakt').getByText(CONTACT)).toBeVisible();
		await expect.poll(() => open.size).toBe(1);
		await expect(karin.getByLabel('Ny seddel')).toHaveCount(0);
		await expect(karin.getByRole('button', { name: /Rediger|Læg under|Tag ud/ })).toHaveCount(0);
		await note(karin, CONTACT).getByRole('button', { name: 'Enig' }).click();
		await note(karin, CONTACT).getByRole('button', { name: 'Kommentér' }).click();
		await karin.getByLabel('Skriv en kommentar').fill('Det har vi i dagtilbud');
		await karin.getByRole('button', { name: 'Send' }).click();
		await expect(karin.getByRole('log').getByText('Det har vi i dagtilbud')).toBeVisible();
		expect(await axeProblems(karin)).toEqual([]);
		await karin.getByRole('dialog').getByRole('button', { name: 'Luk' }).click();
		expect(await axeProblems(karin)).toEqual([]);
		await start('Ved bordet');
		await expect(note(jonas, CONTACT).getByText('Enig (1)')).toBeVisible();
		await expect(note(jonas, CONTACT).getByText('1 kommentar')).toBeVisible();
	});
});
