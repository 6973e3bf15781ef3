import type { openImportStates } from '$lib/domain/source/importState';
import { advanceImport } from '$lib/server/commands/sources/advanceImport';
import type { OpenImport } from '$lib/server/commands/sources/openImport';
import type { Database } from '$lib/server/db/client';

type OpenState = (typeof openImportStates)[number];

/** In ms: as often as a page is worth drawing anew, and far more often than silence is taken for death. */
const TELL_EVERY = 500;
/** Without news, the row is told so seldom that somebody lives: in turns of the clock above. */
const BEAT = 10;
/** Where each step begins, in percent; reading takes the time up to the next. */
const BEGINS: Record<OpenState, number> = { reading: 0, checking: 70, anchoring: 80 };

/**
 * Tells how far an import is, at an even pace however fast the file is read, and one thing after the
 * other.
 */
export function newProgress(db: Database, open: OpenImport) {
	let state: OpenState = 'reading';
	let share = 0;
	let told = 0;
	let quiet = 0;
	let telling = Promise.resolve();
	const tell = () => {
		const percent = BEGINS[state] + (state === 'reading' ? share * BEGINS.checking : 0);
		const [nowState, nowShare] = [state, share];
		telling = telling.then(() => advanceImport(db, open, nowState, percent)).catch(() => {});
		told = nowShare;
		quiet = 0;
		return telling;
	};
	const timer = setInterval(() => {
		quiet += 1;
		if (share !== told || quiet >= BEAT) void tell();
	}, TELL_EVERY);
	timer.unref();
	return {
		/** @param now From 0 to 1. */
		reading(now: number): void {
			share = now;
		},
		/** The next step begins. */
		begins(next: OpenState): Promise<void> {
			state = next;
			return tell();
		},
		stop: () => clearInterval(timer)
	};
}
