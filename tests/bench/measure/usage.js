import { setTimeout as pause } from 'node:timers/promises';
import { cpuOf, forgetPeak, memoryOf } from './proc.js';

/**
 * What a server and its database use from now on.
 *
 * @param {object} stage
 * @param {{ pid: number }} stage.running
 * @param {{ hasDatabase: boolean }} stage.server
 * @param {import('../servers/index.js').World} stage.world
 */
export async function meterOf({ running, server, world }) {
	const { pid } = running;
	const database = server.hasDatabase ? await world.database.meter() : () => 0;
	forgetPeak(pid);
	const before = { server: cpuOf(pid), database: database(), memory: memoryOf(pid).now };
	return () => ({
		/** Seconds of processor time. */
		serverCpu: cpuOf(pid) - before.server,
		databaseCpu: database() - before.database,
		/** MB: at the beginning, and the most since. */
		memory: before.memory,
		peak: memoryOf(pid).peak
	});
}

/** Lets what has just been done come to its end, so that it is in the figures. */
export const settle = () => pause(300);
