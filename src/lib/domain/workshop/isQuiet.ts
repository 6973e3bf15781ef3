/** So long without a word, a table may be stuck, in ms. */
const LONG = 3 * 60_000;

export interface WritingTable {
	people: number;
	/** How many of them have said "klar". */
	ready: number;
	/** When it last wrote; null: nothing is known of. In ms since 1970, as all instants here. */
	lastWrittenAt: number | null;
	/** When the phase began. */
	begunAt: number;
}

/** Whether nothing has come from a table for long, where somebody is not ready yet. */
export function isQuiet(
	{ people, ready, lastWrittenAt, begunAt }: WritingTable,
	now: number
): boolean {
	return ready < people && now - Math.max(lastWrittenAt ?? 0, begunAt) >= LONG;
}
