import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LaunchError } from '../launch/launch-error.js';
import { problems } from '../launch/words.js';
import { birthOf } from './process-identity.js';

/** @typedef {{ pid: number, birth: string | null }} Holder */

/**
 * Takes a data folder for this process alone. The lock of a process that is gone, however it went,
 * is taken over; that of a living one is respected.
 *
 * @param {string} folder
 * @returns {() => void} Gives the folder free again.
 * @throws {LaunchError} Where another running process has it.
 */
export function lockDataFolder(folder) {
	const file = path.join(folder, 'lock.json');
	const mine = JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) });
	for (;;) {
		if (claim(file, mine)) return () => release(file, mine);
		const theirs = read(file);
		if (theirs === null) continue;
		const holder = parse(theirs);
		if (holder && holder.birth !== null && birthOf(holder.pid) === holder.birth) {
			throw new LaunchError(problems.dataInUse(folder, holder.pid));
		}
		clear(file, theirs);
	}
}

/**
 * Puts the lock in place whole or not at all: a file that is being written can be read as empty.
 *
 * @param {string} file
 * @param {string} mine
 */
function claim(file, mine) {
	const draft = `${file}.${process.pid}`;
	writeFileSync(draft, mine);
	try {
		linkSync(draft, file);
		return true;
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
		throw error;
	} finally {
		rmSync(draft, { force: true });
	}
}

/**
 * Removes a dead lock, and only that: of two processes that find it at once, the slower one may
 * have moved the quicker one's new lock aside, and then puts it back.
 *
 * @param {string} file
 * @param {string} dead What the dead lock said.
 */
function clear(file, dead) {
	const aside = `${file}.${process.pid}.old`;
	try {
		renameSync(file, aside);
	} catch {
		return;
	}
	if (read(aside) !== dead) {
		try {
			linkSync(aside, file);
		} catch {
			// Somebody has claimed it in between; they are alive and will be found.
		}
	}
	rmSync(aside, { force: true });
}

/** @param {string} file @param {string} mine */
function release(file, mine) {
	if (read(file) === mine) rmSync(file, { force: true });
}

/** @param {string} file */
function read(file) {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return null;
	}
}

/** @param {string} text @returns {Holder | null} */
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
