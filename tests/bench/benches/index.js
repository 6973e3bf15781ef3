import { fullProjectTable } from '../report/fullProject.js';
import * as reports from '../report/others.js';
import { pageTable } from '../report/page.js';
import { togetherTable } from '../report/together.js';
import { workshopTable } from '../report/workshop.js';
import { coldOpen } from './coldOpen.js';
import { fullProject } from './fullProject.js';
import { hostile } from './hostile.js';
import { idle } from './idle.js';
import { joining } from './joining.js';
import { page } from './page.js';
import { stuckReaders } from './stuckReaders.js';
import { together } from './together.js';
import { workshop } from './workshop.js';

/**
 * @typedef {object} BenchOptions
 * @property {string[]} servers
 * @property {number[]} people
 * @property {number} seconds
 * @property {string} postgres Address of the PostgreSQL to use.
 */

/**
 * Every bench by name. Each gives its figures as data, and as a table to read.
 *
 * @type {Record<string, (options: BenchOptions) => AsyncGenerator<{ data: unknown, text: string }>>}
 */
export const benches = {
	async *together({ people, servers, ...options }) {
		for (const count of people) {
			const data = await inTurn(servers, (name) => together(name, { ...options, people: count }));
			yield { data, text: togetherTable(data) };
		}
	},
	async *coldOpen(options) {
		const data = await coldOpen(options);
		yield { data, text: reports.coldOpenTable(data) };
	},
	async *joining({ servers, ...options }) {
		const data = await inTurn(answering(servers), (name) =>
			joining(name, { ...options, people: 200 })
		);
		yield { data, text: reports.joiningTable(data) };
	},
	async *idle(options) {
		const data = await idle(options);
		yield { data, text: reports.idleTable(data) };
	},
	async *hostile({ postgres }) {
		const data = await hostile({ postgres });
		yield { data, text: reports.hostileTable(data) };
	},
	async *page({ postgres }) {
		const data = await page({ postgres });
		yield { data, text: pageTable(data) };
	},
	async *fullProject({ postgres }) {
		const data = await fullProject({ postgres });
		yield { data, text: fullProjectTable(data) };
	},
	async *workshop({ postgres, seconds }) {
		const data = await workshop({ people: 80, tables: 10, seconds, postgres });
		yield { data, text: workshopTable(data) };
	},
	async *stuckReaders({ postgres }) {
		const data = await inTurn(['ours'], (name) =>
			stuckReaders(name, { people: 100, seconds: 30, postgres })
		);
		yield { data, text: reports.stuckReadersTable(data) };
	}
};

/** A relay answers nobody. @param {string[]} names */
const answering = (names) => names.filter((name) => name !== 'relay' && name !== 'frames');

/**
 * One server after the other: they would share the processors.
 *
 * @template Result
 * @param {string[]} names
 * @param {(name: string) => Promise<Result>} run
 */
async function inTurn(names, run) {
	const results = [];
	for (const name of names) {
		console.error(`  ${name} …`);
		results.push(await run(name));
	}
	return results;
}
