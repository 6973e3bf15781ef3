import { readFileSync } from 'node:fs';

/** Ticks a second, as in proc.js. */
const TICKS = 100;

/** Seconds of processor time the whole machine has been busy. */
function busy() {
	const [, user, nice, system, , , irq, softirq, steal] = (
		/^cpu .*$/m.exec(readFileSync('/proc/stat', 'utf8'))?.[0] ?? ''
	)
		.split(/\s+/)
		.map(Number);
	return (
		((user ?? 0) + (nice ?? 0) + (system ?? 0) + (irq ?? 0) + (softirq ?? 0) + (steal ?? 0)) / TICKS
	);
}

/**
 * What the whole machine does from now on, in seconds of processor time: where that is much more
 * than a bench uses, others were at work, and its times are not to be believed.
 */
export function watchOthers() {
	const before = busy();
	return () => busy() - before;
}
