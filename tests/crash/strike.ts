import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { until } from '../support/until.ts';
import type { CrashWorld } from './crashWorld.ts';
import type { Writer } from '../support/writer.ts';

export const victims = [
	'the server',
	'PostgreSQL',
	'both at once',
	'PostgreSQL, then the server',
	'the server, told to stop'
] as const;
export type Victim = (typeof victims)[number];

/**
 * Kills it, and with the server, or with PostgreSQL where that dies alone, the browsers of `dying`.
 *
 * @returns Milliseconds until every page said that nothing is saved; null where none could.
 */
export async function strike(
	{ server, database, writers }: CrashWorld,
	victim: Victim,
	dying: readonly Writer[]
): Promise<number | null> {
	const browsersDie = () => dying.forEach((writer) => writer.die());
	const begun = performance.now();
	if (victim === 'PostgreSQL') {
		const killed = database.kill();
		browsersDie();
		await killed;
		const living = writers.filter((writer) => !dying.includes(writer));
		return living.length > 0 ? await untilTold(living, begun) : null;
	}
	if (victim === 'PostgreSQL, then the server') {
		await database.kill();
		const toldAfter = await untilTold(writers, begun);
		// From now on everybody sees what is stored nowhere.
		await wait(300);
		const killed = server.kill();
		browsersDie();
		await killed;
		return toldAfter;
	}
	const ended = endOf(server, victim === 'the server, told to stop');
	const killed = victim === 'both at once' ? database.kill() : null;
	browsersDie();
	await Promise.all([ended, killed]);
	return null;
}

async function endOf(server: CrashWorld['server'], isTold: boolean): Promise<void> {
	// It cuts itself off after 10 s, with 1.
	if (isTold) expect(await server.stop()).toBe(0);
	else await server.kill();
}

async function untilTold(writers: readonly Writer[], since: number): Promise<number> {
	await until(() => writers.every(({ person }) => person.connection.savingFails));
	return performance.now() - since;
}

/** Starts again what was struck. */
export async function start(world: CrashWorld, victim: Victim): Promise<void> {
	if (victim.includes('PostgreSQL') || victim === 'both at once') await world.database.restart();
	if (victim !== 'PostgreSQL') await world.startServer();
}
