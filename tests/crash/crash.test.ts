import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Chance } from '../support/chance.ts';
import { CrashWorld } from './crashWorld.ts';
import { playCrash, type Crash, type CrashFigures } from './playCrash.ts';
import { tellFigures } from './tellFigures.ts';

/** `KILLS=20 npx vitest run tests/crash` kills each of them so often, and tells what it measured. */
const kills = Number(process.env.KILLS ?? 0);

const few: Crash[] = [
	{ victim: 'server', survivors: 'none' },
	{ victim: 'postgres', survivors: 'half' },
	{ victim: 'both', survivors: 'half' },
	{ victim: 'stopped server', survivors: 'half' }
];
const survivors = ['all', 'half', 'none'] as const;
const many = (['server', 'postgres', 'both', 'stopped server'] as const).flatMap((victim) =>
	Array.from({ length: kills }, (_, index): Crash => {
		return { victim, survivors: survivors[index % 3] ?? 'all' };
	})
);
const crashes = (kills > 0 ? many : few).map((crash, index) => ({ ...crash, seed: index + 1 }));

let world: CrashWorld;
const figures: (Crash & CrashFigures)[] = [];

beforeAll(async () => {
	if (!existsSync('build/handler.js')) throw new Error('There is no build/: run `npm run build`.');
	world = await CrashWorld.open();
});
afterAll(async () => {
	await world?.close();
	if (kills > 0) console.log(tellFigures(figures));
});

it.each(crashes)(
	'nothing that was called stored is lost: $victim, of the browsers $survivors live on (seed $seed)',
	async ({ seed, ...crash }) => {
		figures.push({ ...crash, ...(await playCrash(world, crash, new Chance(seed))) });
	}
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
