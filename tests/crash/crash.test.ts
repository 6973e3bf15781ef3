import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Chance } from '../support/chance.ts';
import { CrashWorld } from './crashWorld.ts';
import { playCrash, type Crash, type CrashFigures } from './playCrash.ts';
import { victims } from './strike.ts';
import { tellFigures } from './tellFigures.ts';

/** `KILLS=20 npx vitest run tests/crash` kills each of them so often, and tells what it measured. */
const kills = Number(process.env.KILLS ?? 0);

const few: Crash[] = [
	{ victim: 'the server', survivors: 'none' },
	{ victim: 'PostgreSQL', survivors: 'all' },
	{ victim: 'both at once', survivors: 'none' },
	{ victim: 'PostgreSQL, then the server', survivors: 'half' },
	{ victim: 'the server, told to stop', survivors: 'half' }
];
const survivors = ['all', 'half', 'none'] as const;
const many = victims.flatMap((victim) =>
	Array.from({ length: kills }, (_, index): Crash => {
		return { victim, survivors: survivors[index % 3] ?? 'all' };
	})
);
const crashes = (kills > 0 ? many : few).map((crash, index) => ({ ...crash, seed: index + 1 }));

/** Making a database that is durable, and reading its log again, takes its time on a busy disk. */
const PATIENCE = 180_000;

let opening: Promise<CrashWorld> | undefined;
let world: CrashWorld;
const figures: (Crash & CrashFigures)[] = [];

beforeAll(async () => {
	if (!existsSync('build/handler.js')) throw new Error('There is no build/: run `npm run build`.');
	world = await (opening = CrashWorld.open());
}, PATIENCE);
afterAll(async () => {
	await (await opening)?.close();
	if (kills > 0) console.log(tellFigures(figures));
}, PATIENCE);

it.each(crashes)(
	'nothing that was called stored is lost with $victim; of the browsers $survivors live on (seed $seed)',
	async ({ seed, ...crash }) => {
		figures.push({ ...crash, ...(await playCrash(world, crash, new Chance(seed))) });
	},
	PATIENCE
);

it('the log alone tells the same board as everybody saw', async () => {
	const seen = world.writers.map(({ person }) => person.notes);
	await world.server.kill();
	await world.startServer();
	const newcomer = world.newcomer();
	await newcomer.live();
	for (const notes of seen) expect(newcomer.notes).toEqual(notes);
	newcomer.leave();
});
