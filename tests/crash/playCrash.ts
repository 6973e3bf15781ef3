import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Chance } from '../support/chance.ts';
import { until } from '../support/until.ts';
import type { CrashWorld } from './crashWorld.ts';
import { editsOn } from '../support/tokens.ts';
import type { Writer } from '../support/writer.ts';
import { start, strike, type Victim } from './strike.ts';

export interface Crash {
	victim: Victim;
	/** Whose browsers live on. */
	survivors: 'all' | 'half' | 'none';
}

/** What was measured, in milliseconds; null where there was nobody to see it. */
export interface CrashFigures {
	/** From the death of the database until every page said that nothing is saved. */
	toldAfter: number | null;
	/** From the start of what had died until it was up. */
	upAfter: number;
	/** … and until somebody new was in step. */
	readyAfter: number;
	/** Until everything the survivors had written meanwhile was stored. */
	storedAfter: number | null;
	/** Edits made in this round, and those of them that died with a browser, never acknowledged. */
	edits: number;
	goneUnacknowledged: number;
}

/**
 * People write, something dies in the middle of it and is started again. Whatever had been called
 * stored is there afterwards, whoever lived on has lost nothing at all, and everybody sees the same.
 */
export async function playCrash(
	world: CrashWorld,
	{ victim, survivors }: Crash,
	chance: Chance
): Promise<CrashFigures> {
	const { writers } = world;
	const before = sum(writers.map(({ written }) => written));
	for (const writer of writers) writer.write(chance.below(100));
	await wait(chance.between(300, 1_500));

	const dead = writers.slice(0, { all: 0, half: 2, none: 4 }[survivors]);
	const alive = writers.filter((writer) => !dead.includes(writer));
	const toldAfter = await strike(world, victim, dead);
	const acknowledged = new Map(writers.map((writer) => [writer, writer.acknowledged]));
	await wait(chance.between(0, 1_000));
	for (const writer of alive) {
		expect(writer.acknowledged, 'called stored while nothing could be').toBe(
			acknowledged.get(writer)
		);
	}

	const started = performance.now();
	await start(world, victim);
	const upAfter = performance.now() - started;
	const newcomer = world.newcomer();
	await newcomer.live();
	const readyAfter = performance.now() - started;

	for (const writer of alive) writer.pause();
	await Promise.all(alive.map(({ person }) => person.stored()));
	const storedAfter = alive.length > 0 ? performance.now() - started : null;
	const made = sum(writers.map(({ written }) => written)) - before;
	let goneUnacknowledged = 0;
	for (const writer of dead) {
		const { written } = writer;
		await writer.comeBack();
		goneUnacknowledged += written - writer.written;
	}
	await until(() => new Set([newcomer, ...people(writers)].map(board)).size === 1);
	for (const writer of writers) {
		const kept = editsOn(newcomer.doc, writer.name, writer.written);
		if (alive.includes(writer)) expect(kept, `${writer.name} lived on`).toBe(writer.written);
		expect(kept, `what ${writer.name} was told is stored`).toBeGreaterThanOrEqual(
			acknowledged.get(writer) ?? 0
		);
	}
	await until(async () => (await world.copiedTexts()).join('\n') === newcomer.texts.join('\n'));
	newcomer.leave();
	return { toldAfter, upAfter, readyAfter, storedAfter, edits: made, goneUnacknowledged };
}

const people = (writers: readonly Writer[]) => writers.map(({ person }) => person);
const board = ({ notes }: { notes: unknown }) => JSON.stringify(notes);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
