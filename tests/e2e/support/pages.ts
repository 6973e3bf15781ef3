import { expect, type Page } from '@playwright/test';
import type { Dictionary } from '../../../src/lib/text/index.ts';
import { noteSaying } from './board.ts';

/** Somebody who looks at pages: nobody in particular, a guest, a project lead, a reader. */
export type Viewer = 'nobody' | 'guest' | 'projectLead' | 'reader';

/** What the pages are about: made once, before they are looked at. */
export interface Places {
	/** Address of the project, of its board, of its open workshop. */
	home: string;
	board: string;
	workshop: string;
	openCode: string;
	closedCode: string;
	administratorLink: string;
	passwordLink: string;
	/** Words of a note that nobody has committed. */
	freeNote: string;
}

/** A page as somebody meets it. */
export interface PageRow {
	name: string;
	viewer: Viewer;
	address: (places: Places) => string;
	/** The answer's status where it is not 200. */
	status?: number;
	/** Brings the page to the state that is meant, and waits for it. */
	prepare?: (page: Page, text: Dictionary, places: Places) => Promise<void>;
}

async function boardIsThere(page: Page, _text: Dictionary, { freeNote }: Places): Promise<void> {
	await expect(noteSaying(page, freeNote)).toBeVisible();
}

/** Chooses from the menu of the note that is free. */
async function choose(page: Page, text: Dictionary, places: Places, item: string): Promise<void> {
	await boardIsThere(page, text, places);
	await noteSaying(page, places.freeNote).getByRole('button', { name: text.note.more }).click();
	await page.getByRole('menuitem', { name: item }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
}

/** Chooses from the menu of the board as a whole. */
async function chooseForBoard(
	page: Page,
	text: Dictionary,
	places: Places,
	item: string
): Promise<void> {
	await boardIsThere(page, text, places);
	await page.getByRole('button', { name: text.exchange.menu }).click();
	await page.getByRole('menuitem', { name: item }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
}

/** Every page that people meet, and the states of the board that are pages of their own. */
export const everyPage: readonly PageRow[] = [
	{ name: 'the front page', viewer: 'nobody', address: () => '/' },
	{
		name: 'the front page after a wrong code',
		viewer: 'nobody',
		address: () => '/?wrong=1&code=ABCDEF'
	},
	{ name: 'joining', viewer: 'nobody', address: ({ openCode }) => `/j/${openCode}` },
	{
		name: 'joining a closed workshop',
		viewer: 'nobody',
		address: ({ closedCode }) => `/j/${closedCode}`
	},
	{ name: 'sign-in', viewer: 'nobody', address: () => '/login' },
	{
		name: 'sign-in after a wrong password',
		viewer: 'nobody',
		address: () => '/login',
		prepare: async (page, text) => {
			await page.getByLabel(text.signIn.email).fill('ingen@demo.handlekraft.invalid');
			await page.getByLabel(text.signIn.password).fill('ikke-den-rigtige');
			await page.getByRole('main').getByRole('button', { name: text.signIn.submit }).click();
			await expect(page.getByRole('main').getByRole('alert').first()).toBeVisible();
		},
		status: 400
	},
	{
		name: 'the first administrator',
		viewer: 'nobody',
		address: ({ administratorLink }) => administratorLink
	},
	{
		name: 'choosing a password',
		viewer: 'nobody',
		address: ({ passwordLink }) => passwordLink
	},
	{ name: 'a spoilt link', viewer: 'nobody', address: () => '/password/spoilt', status: 404 },
	{ name: 'accessibility', viewer: 'nobody', address: () => '/accessibility' },
	{ name: 'a page that is not', viewer: 'nobody', address: () => '/nowhere', status: 404 },
	{
		name: 'a guest at the board',
		viewer: 'guest',
		address: ({ board }) => board,
		prepare: boardIsThere
	},
	{ name: 'a guest at the workshop', viewer: 'guest', address: ({ workshop }) => workshop },
	{ name: 'projects', viewer: 'projectLead', address: () => '/projects' },
	{ name: 'a project', viewer: 'projectLead', address: ({ home }) => home },
	{ name: 'boards', viewer: 'projectLead', address: ({ home }) => `${home}/boards` },
	{
		name: 'a board for each recommendation',
		viewer: 'projectLead',
		address: ({ home }) => `${home}/boards/many`
	},
	{
		name: 'a board as a board',
		viewer: 'projectLead',
		address: ({ board }) => `${board}?view=board`,
		prepare: boardIsThere
	},
	{
		name: 'a board as a list',
		viewer: 'projectLead',
		address: ({ board }) => `${board}?view=list`,
		prepare: boardIsThere
	},
	{
		name: 'a note being written in',
		viewer: 'projectLead',
		address: ({ board }) => board,
		prepare: async (page, text, places) => {
			await boardIsThere(page, text, places);
			await noteSaying(page, places.freeNote).getByRole('button').first().click();
			await expect(page.getByLabel(text.note.editing)).toBeFocused();
		}
	},
	{
		name: 'a note with its menu open',
		viewer: 'projectLead',
		address: ({ board }) => board,
		prepare: async (page, text, places) => {
			await boardIsThere(page, text, places);
			await noteSaying(page, places.freeNote).getByRole('button', { name: text.note.more }).click();
			await expect(page.getByRole('menu')).toBeVisible();
		}
	},
	{
		name: 'the bin of a board',
		viewer: 'projectLead',
		address: ({ board }) => board,
		prepare: (page, text, places) => chooseForBoard(page, text, places, text.bin.title)
	},
	{
		name: 'notes that are brought in',
		viewer: 'projectLead',
		address: ({ board }) => board,
		prepare: async (page, text, places) => {
			await chooseForBoard(page, text, places, text.exchange.import.button);
			const rows = ['Felt\tSeddel', 'x\tEn ny seddel', `x\t${places.freeNote}`];
			await page.getByLabel(text.exchange.import.pasted).fill(rows.join('\n'));
			await expect(page.getByRole('table')).toBeVisible();
		}
	},
	{
		name: 'a picture of a board',
		viewer: 'projectLead',
		address: ({ board }) => board,
		prepare: (page, text, places) =>
			chooseForBoard(page, text, places, text.exchange.picture.button)
	},
	{
		name: 'the history of a board',
		viewer: 'projectLead',
		address: ({ board }) => `${board}/history`
	},
	{
		name: 'linking recommendations',
		viewer: 'projectLead',
		address: ({ board }) => board,
		prepare: async (page, text, places) => {
			await choose(page, text, places, text.note.link.button);
			await page.getByRole('combobox', { name: text.note.link.field }).pressSequentially('bo');
			await expect(page.getByRole('option').first()).toBeVisible();
		}
	},
	{
		name: 'committing with everything missing',
		viewer: 'projectLead',
		address: ({ board }) => board,
		prepare: async (page, text, places) => {
			await choose(page, text, places, text.note.commit.button);
			const dialog = page.getByRole('dialog');
			await dialog.getByRole('button', { name: text.note.commit.submit }).click();
			await expect(dialog.getByRole('alert').first()).toBeVisible();
		}
	},
	{
		name: 'recommendations',
		viewer: 'projectLead',
		address: ({ home }) => `${home}/recommendations`
	},
	{
		name: 'no recommendation found',
		viewer: 'projectLead',
		address: ({ home }) => `${home}/recommendations?q=qwertyuiop`
	},
	{
		name: 'a recommendation',
		viewer: 'projectLead',
		address: ({ home }) => `${home}/recommendations/NJ-03`,
		prepare: async (page, text) => {
			await page.getByText(text.recommendations.choose.open).first().click();
			await expect(page.getByRole('radio').first()).toBeVisible();
		}
	},
	{ name: 'actions', viewer: 'projectLead', address: ({ home }) => `${home}/actions` },
	{
		name: 'a new action with everything missing',
		viewer: 'projectLead',
		address: ({ home }) => `${home}/actions/new`,
		prepare: async (page, text) => {
			await page.getByRole('button', { name: text.actions.save }).click();
			await expect(page.getByRole('main').getByRole('alert').first()).toBeVisible();
		}
	},
	{
		name: 'an action',
		viewer: 'projectLead',
		address: ({ home }) => `${home}/actions/1`,
		prepare: async (page, text) => {
			await page.getByText(text.actions.edit).first().click();
		}
	},
	{ name: 'steering', viewer: 'projectLead', address: ({ home }) => `${home}/steering` },
	{ name: 'workshops', viewer: 'projectLead', address: ({ home }) => `${home}/workshops` },
	{ name: 'a workshop', viewer: 'projectLead', address: ({ workshop }) => workshop },
	{ name: 'people and roles', viewer: 'projectLead', address: ({ home }) => `${home}/settings` },
	{
		name: 'an action for somebody who only reads',
		viewer: 'reader',
		address: ({ home }) => `${home}/actions/1`
	},
	{
		name: 'a page that is not for them',
		viewer: 'reader',
		address: ({ home }) => `${home}/settings`,
		status: 403
	}
];
