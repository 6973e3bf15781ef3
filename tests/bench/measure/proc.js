import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Ticks a second in /proc; the kernel shows 100 on every machine Node runs on. */
const TICKS = 100;

/** @param {number} pid What follows the name in /proc/PID/stat; the name may hold anything. */
function statOf(pid) {
	const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
	return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

/** Seconds of processor time a process has used; 0 for one that is gone. @param {number} pid */
export function cpuOf(pid) {
	try {
		const stat = statOf(pid);
		return (Number(stat[11]) + Number(stat[12])) / TICKS;
	} catch {
		return 0;
	}
}

/** @param {number} pid */
export function parentOf(pid) {
	return Number(statOf(pid)[1]);
}

/** @param {number} parent @returns {number[]} */
export function childrenOf(parent) {
	return readdirSync('/proc')
		.map(Number)
		.filter((pid) => {
			try {
				return pid > 0 && parentOf(pid) === parent;
			} catch {
				return false;
			}
		});
}

/** Lets the highest memory count from now on, where the system allows it. @param {number} pid */
export function forgetPeak(pid) {
	try {
		writeFileSync(`/proc/${pid}/clear_refs`, '5');
	} catch {
		// Then it counts from the beginning of the process.
	}
}

/** In MB. @param {number} pid */
export function memoryOf(pid) {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	/** @param {string} name */
	const field = (name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
	return { now: field('VmRSS'), peak: field('VmHWM') };
}
