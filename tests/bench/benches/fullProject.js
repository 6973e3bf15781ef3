import { actionLooks } from '../browser/actionLooks.js';
import { spreadOf } from '../measure/percentiles.js';
import { preparation } from '../ours/vite.js';
import { BenchDatabase } from '../servers/database.js';
import { servers } from '../servers/index.js';

/** What the aims are stated for; the catalogue brings the 250 recommendations. */
const size = { actions: 500, boards: 50, notes: 20 };
/** Each page is asked for so often, after two times that do not count. */
const TIMES = 9;
/** Pages of a project, after its own address. */
const PAGES = [
	'',
	'/actions',
	'/actions?group=owner',
	'/actions?status=open',
	'/actions?view=board',
	'/actions?view=timeline',
	'/actions/new',
	'/actions/1001',
	'/boards',
	'/calendar',
	'/choices/gaps',
	'/choices/meeting',
	'/choices/undiscussed',
	'/conflicts',
	'/groups',
	'/law',
	'/mapping',
	'/matrix',
	'/outbox',
	'/recommendations',
	'/recommendations/NJ-03',
	'/search?q=unge',
	'/settings',
	'/sources',
	'/sources/nordjylland',
	'/sources/nordjylland/text',
	'/sources/kortlaegning/text',
	'/steering',
	'/steering/account',
	'/steering/decisions',
	'/steering/narratives',
	'/steering/risks',
	'/workshops'
];

/**
 * Every kind of page of a full project, one at a time: how long the server needs until its last byte is
 * there, and how much it is. Then the ways of looking at its action items in a real browser.
 *
 * @param {{ postgres: string }} options
 */
export async function fullProject({ postgres }) {
	const { prepareFullProject } = await preparation();
	const database = await BenchDatabase.create(postgres);
	try {
		const { home, cookie } = await prepareFullProject(database, size);
		const server = servers.ours;
		if (!server) throw new Error('our own server is not among the servers');
		const running = await server.start({ database }, 0);
		try {
			const pages = [];
			for (const page of PAGES) pages.push(await asked(running.origin + home, page, cookie));
			return { ...size, pages, looks: await actionLooks(running.origin, home, cookie) };
		} finally {
			await running.stop();
		}
	} finally {
		await database.drop();
	}
}

/** @typedef {Awaited<ReturnType<typeof fullProject>>} FullProjectFigures */

/** @param {string} home @param {string} page @param {string} cookie */
async function asked(home, page, cookie) {
	const times = [];
	let bytes = 0;
	for (let time = -2; time < TIMES; time += 1) {
		const began = performance.now();
		const answer = await fetch(home + page, { headers: { cookie } });
		const body = await answer.arrayBuffer();
		if (!answer.ok) throw new Error(`${page} answered ${answer.status}`);
		if (time >= 0) times.push(performance.now() - began);
		bytes = body.byteLength;
	}
	return { page, bytes, ms: spreadOf(times) };
}
