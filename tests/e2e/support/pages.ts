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
	/** Address of a working group, and of a meeting of it that is going on. */
	group: string;
	meeting: string;
	/** Address of what a steering meeting saw. */
	frozen: string;
	/** Address of a source whose text is imported. */
	source: string;
	openCode: string;
	closedCode: string;
	administratorLink: string;
	passwordLink: string;
	/** To report the status of an action, from a mail. */
	statusLink: string;
	/** By which a unit answers whether it helps with an action. */
	contributionLink: string;
	/** By which anybody reads how the project stands. */
	sharedLink: string;
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
	{
		name: 'reporting by a link, with the line of text missing',
		viewer: 'nobody',
		address: ({ statusLink }) => statusLink,
		prepare: async (page, text) => {
			await page.getByRole('button', { name: text.statusLink.reports.waiting }).click();
			await expect(page.getByRole('main').getByRole('alert').first()).toBeVisible();
			await page.getByText(text.statusLink.forOther).click();
		}
	},
	{
		name: 'a status link that is not whole',
		viewer: 'nobody',
		address: ({ statusLink }) => statusLink.slice(0, -1),
		status: 404
	},
	{
		name: 'a unit’s no by a link, with everything missing',
		viewer: 'nobody',
		address: ({ contributionLink }) => contributionLink,
		prepare: async (page, text) => {
			await page.getByText(text.contribution.page.no).click();
			await page.getByRole('button', { name: text.contribution.page.sayNo }).click();
			await expect(page.getByRole('main').getByText(text.contribution.page.reasonNo)).toBeVisible();
			await expect(page.locator('[aria-invalid=true]').first()).toBeVisible();
		}
	},
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
	{ name: 'sources', viewer: 'projectLead', address: ({ home }) => `${home}/sources` },
	{ name: 'a new source', viewer: 'projectLead', address: ({ home }) => `${home}/sources/new` },
	{
		name: 'a source',
		viewer: 'projectLead',
		address: ({ home }) => `${home}/sources/nordjylland`
	},
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
			await page.locator('summary', { hasText: text.recommendations.choose.open }).first().click();
			await expect(page.getByRole('radio').first()).toBeVisible();
		}
	},
	{ name: 'conflicts', viewer: 'projectLead', address: ({ home }) => `${home}/conflicts` },
	{
		name: 'a conflict, decided with everything missing',
		viewer: 'projectLead',
		address: ({ home }) => `${home}/conflicts/target-age`,
		prepare: async (page, text) => {
			await page.getByRole('button', { name: text.conflicts.form.save }).click();
			await expect(page.getByRole('main').getByRole('alert').first()).toBeVisible();
		}
	},
	{
		name: 'law and time limits, with a check being written',
		viewer: 'projectLead',
		address: ({ home }) => `${home}/law`,
		prepare: async (page, text) => {
			await page.getByText(text.law.form.open).first().click();
			await expect(page.getByRole('radio').first()).toBeVisible();
		}
	},
	{
		name: 'choosing at a meeting, with everything missing',
		viewer: 'projectLead',
		address: ({ home }) => `${home}/choices/meeting`,
		prepare: async (page, text) => {
			await page.getByRole('button', { name: text.stands.meeting.save }).click();
			await expect(page.getByRole('main').getByRole('alert').first()).toBeVisible();
		}
	},
	{
		name: 'what is not discussed',
		viewer: 'projectLead',
		address: ({ home }) => `${home}/choices/undiscussed`
	},
	{
		name: 'the gaps of day one',
		viewer: 'projectLead',
		address: ({ home }) => `${home}/choices/gaps`
	},
	{
		name: 'the matrix with a cell open',
		viewer: 'projectLead',
		address: ({ home }) => `${home}/matrix?cell=NJ-03,4`,
		prepare: async (page) => {
			await expect(page.locator('#cell-title')).toBeVisible();
		}
	},
	{
		name: 'a source that is read',
		viewer: 'projectLead',
		address: ({ source }) => `${source}/text`
	},
	{
		name: 'where the items of a source stand',
		viewer: 'projectLead',
		address: ({ source }) => `${source}/places`
	},
	{
		name: 'a source that is not brought in',
		viewer: 'reader',
		address: ({ home }) => `${home}/sources/sst-raad/text`
	},
	{
		name: 'recommendations that are proposed',
		viewer: 'projectLead',
		address: ({ source }) => `${source}/proposals`
	},
	{
		name: 'a place that is to be used, with everything missing',
		viewer: 'projectLead',
		address: ({ home }) => `${home}/passages/new?source=nordjylland&paragraph=2&use=recommendation`,
		prepare: async (page, text) => {
			await page.getByRole('button', { name: text.reading.save.recommendation }).click();
			await expect(page.getByRole('main').getByRole('alert').first()).toBeVisible();
		}
	},
	{
		name: 'a passage',
		viewer: 'projectLead',
		address: ({ home }) => `${home}/passages/new?source=nordjylland&paragraph=4&use=mark`,
		prepare: async (page, text) => {
			await page.getByRole('button', { name: text.reading.save.mark }).click();
			await expect(page.getByRole('link', { name: text.reading.passage.read })).toBeVisible();
		}
	},
	{ name: 'actions', viewer: 'projectLead', address: ({ home }) => `${home}/actions` },
	{
		name: 'actions gathered, while some are to be changed at once',
		viewer: 'projectLead',
		address: ({ home }) => `${home}/actions?group=owner&status=open`,
		prepare: async (page, text) => {
			await page.getByRole('checkbox', { name: text.actionBulk.chooseAll }).first().check();
			await page.locator('#change summary').click();
			await expect(page.locator('#change').getByLabel(text.actionBulk.deadline)).toBeVisible();
		}
	},
	{
		name: 'actions as a status board',
		viewer: 'projectLead',
		address: ({ home }) => `${home}/actions?view=board`,
		prepare: async (page, text) => {
			await page.getByText(text.actionViews.title).click();
			await expect(page.getByText(text.actionLooks.board.lead)).toBeVisible();
		}
	},
	{
		name: 'actions as a timeline',
		viewer: 'reader',
		address: ({ home }) => `${home}/actions?view=timeline&group=workstream`
	},
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
			await page.getByText(text.agreed.more, { exact: true }).first().click();
		}
	},
	{ name: 'working groups', viewer: 'projectLead', address: ({ home }) => `${home}/groups` },
	{
		name: 'a working group, with a meeting planned with everything missing',
		viewer: 'projectLead',
		address: ({ group }) => group,
		prepare: async (page, text) => {
			await page.getByText(text.meetings.plan.title).click();
			await page.getByRole('button', { name: text.meetings.plan.submit }).click();
			await expect(page.getByRole('main').getByRole('alert').first()).toBeVisible();
		}
	},
	{
		name: 'a meeting that is going on',
		viewer: 'projectLead',
		address: ({ meeting }) => meeting,
		prepare: async (page, text) => {
			await page.getByText(text.decisions.propose).click();
			await expect(page.getByRole('textbox', { name: /Note/ }).first()).toBeVisible();
		}
	},
	{
		name: 'a meeting, for somebody who only reads',
		viewer: 'reader',
		address: ({ meeting }) => meeting
	},
	{
		name: 'the minutes of a meeting',
		viewer: 'reader',
		address: ({ meeting }) => `${meeting}/minutes`
	},
	{ name: 'steering', viewer: 'projectLead', address: ({ home }) => `${home}/steering` },
	{ name: 'what a steering meeting saw', viewer: 'reader', address: ({ frozen }) => frozen },
	{
		name: 'what changed since',
		viewer: 'projectLead',
		address: ({ home }) => `${home}/steering/since`
	},
	{
		name: 'decisions with one that is refused',
		viewer: 'projectLead',
		address: ({ home }) => `${home}/steering/decisions`,
		prepare: async (page, text) => {
			await page.getByText(text.decisionLog.propose).click();
			await page.getByRole('button', { name: text.decisionLog.submit }).click();
			await expect(page.getByRole('main').getByRole('alert').first()).toBeVisible();
		}
	},
	{
		name: 'writing of the workstreams',
		viewer: 'projectLead',
		address: ({ home }) => `${home}/steering/narratives`,
		// Whoever enters a form stays in the field that was chosen.
		prepare: async (page) => {
			const field = page.getByRole('main').getByRole('textbox').first();
			await field.click();
			await expect(field).toBeFocused();
		}
	},
	{
		name: 'the account with a line that is refused',
		viewer: 'projectLead',
		address: ({ home }) => `${home}/steering/account`,
		prepare: async (page, text) => {
			await page.getByText(text.account.add).click();
			await page.getByRole('button', { name: text.account.save }).click();
			await expect(page.getByRole('main').getByRole('alert').first()).toBeVisible();
		}
	},
	{
		name: 'risks with one that is refused',
		viewer: 'projectLead',
		address: ({ home }) => `${home}/steering/risks`,
		prepare: async (page, text) => {
			await page.getByText(text.risks.add).click();
			await page.getByRole('button', { name: text.risks.addSave }).click();
			await expect(page.getByRole('main').getByRole('alert').first()).toBeVisible();
		}
	},
	{ name: 'mapping', viewer: 'projectLead', address: ({ home }) => `${home}/mapping` },
	{
		name: 'a thread from its recommendation',
		viewer: 'projectLead',
		address: ({ home }) => `${home}/thread/recommendation/NJ-03`
	},
	{
		name: 'a thread from its action, for somebody who only reads',
		viewer: 'reader',
		address: ({ home }) => `${home}/thread/action/1`
	},
	{
		name: 'a search that is refused',
		viewer: 'projectLead',
		address: ({ home }) => `${home}/search?refused=cpr`
	},
	{
		name: 'a search',
		viewer: 'projectLead',
		address: ({ home }) => `${home}/search?q=unge`
	},
	{ name: 'workshops', viewer: 'projectLead', address: ({ home }) => `${home}/workshops` },
	{ name: 'a workshop', viewer: 'projectLead', address: ({ workshop }) => workshop },
	{ name: 'the outbox', viewer: 'projectLead', address: ({ home }) => `${home}/outbox` },
	{
		name: 'a calendar’s address',
		viewer: 'projectLead',
		address: ({ home }) => `${home}/calendar`,
		prepare: async (page, text) => {
			await page.getByRole('button', { name: text.calendar.make }).first().click();
			await expect(page.getByLabel(text.calendar.address)).toBeVisible();
		}
	},
	{ name: 'sharing', viewer: 'projectLead', address: ({ home }) => `${home}/sharing` },
	{ name: 'taking a project out', viewer: 'projectLead', address: ({ home }) => `${home}/archive` },
	{ name: 'a shared status', viewer: 'nobody', address: ({ sharedLink }) => sharedLink },
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
