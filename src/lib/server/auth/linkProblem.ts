import { Refusal, type RefusalCode } from '$lib/domain/refusal';
import { rethrow } from '$lib/server/errors';

/**
 * Waits for what a one-time link is read for, and hands on why it does not work (used, expired), so
 * that the link's own page can say it. One that never was is "not found", like any other address.
 */
export async function linkProblem(read: Promise<unknown>): Promise<RefusalCode | null> {
	try {
		await read;
		return null;
	} catch (thrown) {
		if (thrown instanceof Refusal && thrown.code !== 'notFound') return thrown.code;
		return rethrow(thrown);
	}
}
