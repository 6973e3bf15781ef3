import { readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { birthOf } from './process-identity.js';

/** How long the system may take to clear a killed process away. */
const CLEARED_SECONDS = 10;
/** Milliseconds between two looks. */
const STEP = 100;

/**
 * Finds the PostgreSQL that already runs from this folder, waiting for one that is on its way up or
 * down. PostgreSQL does not start beside the remains of one that was killed, and the system may take
 * seconds to clear a process away (never, where nobody waits for it): its note is removed here.
 * Whether it has left children at work is looked for by PostgreSQL itself, with or without the note.
 *
 * @param {string} cluster
 * @param {number} seconds How long it may take to come up or go down.
 * @returns {Promise<number | null>} Its port; null where none runs.
 */
export async function adopt(cluster, seconds) {
	for (let waited = 0; ; waited++) {
		const state = postmasterState(cluster);
		if (!state) return null;
		if (birthOf(state.pid) === null) {
			rmSync(note(cluster), { force: true });
			return null;
		}
		// Ready, and does not answer: killed, where the system does not tell such processes apart.
		const isReady = state.status === 'ready';
		if (isReady && (await answers(state.port))) return state.port;
		if (waited * STEP > (isReady ? CLEARED_SECONDS : seconds) * 1_000) return null;
		await wait(STEP);
	}
}

/** @param {string} cluster */
const note = (cluster) => path.join(cluster, 'postmaster.pid');

/**
 * What PostgreSQL says of itself in `postmaster.pid`: its process on line 1, the port on line 4,
 * its state on line 8.
 *
 * @param {string} cluster
 */
export function postmasterState(cluster) {
	try {
		const lines = readFileSync(note(cluster), 'utf8').split('\n');
		return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? '').trim() };
	} catch {
		return null;
	}
}

/**
 * Whether a PostgreSQL lives in this folder. One that was killed does not, also where the system has
 * not cleared it away yet.
 *
 * @param {string} cluster
 */
export function isRunning(cluster) {
	const state = postmasterState(cluster);
	return state !== null && birthOf(state.pid) !== null;
}

/** @param {number} port @returns {Promise<boolean>} */
function answers(port) {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1');
		socket.on('error', () => resolve(false));
		socket.on('connect', () => {
			socket.destroy();
			resolve(true);
		});
	});
}
