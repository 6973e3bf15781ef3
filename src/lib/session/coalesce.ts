export interface Coalesced {
	call(): void;
	/** Forgets what was waiting; nothing is started any more. */
	cancel(): void;
}

/**
 * Runs `work` at once, and then at most once per `pause` milliseconds (and never twice at the same
 * time) however often it is called; whoever calls meanwhile is served by one run at the end. Work
 * that fails is over: the next call tries again.
 */
export function coalesce(work: () => Promise<unknown>, pause: number): Coalesced {
	let isRunning = false;
	let isWanted = false;
	let isCancelled = false;

	async function run(): Promise<void> {
		isRunning = true;
		while (isWanted && !isCancelled) {
			isWanted = false;
			await Promise.allSettled([work(), new Promise((resolve) => setTimeout(resolve, pause))]);
		}
		isRunning = false;
	}

	return {
		call() {
			isWanted = true;
			if (!isRunning) void run();
		},
		cancel() {
			isCancelled = true;
		}
	};
}
