import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * When a process was born, as a text that is only good for comparing. Together with its id it names
 * one process for ever: ids are used again, after a restart of the machine often at once.
 *
 * @param {number} pid
 * @returns {string | null} Null where no such process runs.
 */
export function birthOf(pid) {
	try {
		process.kill(pid, 0);
	} catch (error) {
		// EPERM: it runs, as somebody else.
		if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return null;
	}
	try {
		return process.platform === 'linux' ? linuxBirth(pid) : otherBirth(pid);
	} catch {
		return process.platform === 'linux' ? null : 'unknown';
	}
}

/** @param {number} pid */
function linuxBirth(pid) {
	const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
	const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
	// The program's name stands in brackets and may hold blanks; fields are counted after it.
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	// A zombie is over, though its parent has not noticed yet.
	return fields[0] === 'Z' ? null : `${boot}/${fields[19]}`;
}

/** @param {number} pid */
function otherBirth(pid) {
	if (process.platform === 'win32') return 'unknown';
	return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
}
