import { vi } from 'vitest';

/** Waits for something to become true; fails with the assertion, or with a plain word, where it never does. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
	await vi.waitFor(
		async () => {
			if (!(await isSo())) throw new Error('what was waited for did not happen');
		},
		{ timeout: 10_000, interval: 5 }
	);
}
