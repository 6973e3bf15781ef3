import { fileURLToPath } from 'node:url';

const PRELOAD = fileURLToPath(new URL('./movedClock.js', import.meta.url));

/** Settings of a process whose clock shows this instant when it starts. @see movedClock.js */
export function movedTo(at: Date): NodeJS.ProcessEnv {
	return { NODE_OPTIONS: `--import ${PRELOAD}`, MOVED_TO: at.toISOString() };
}
