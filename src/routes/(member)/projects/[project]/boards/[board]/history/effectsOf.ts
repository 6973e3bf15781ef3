import type { BoardDifference } from '$lib/board';

/** A difference in words: what there is of it, in the order of the words. */
export function effectsOf(
	difference: BoardDifference,
	words: Partial<Record<keyof BoardDifference, (count: number) => string>>
): string[] {
	return Object.entries(words).flatMap(([what, say]) => {
		const count = difference[what as keyof BoardDifference];
		return count > 0 ? [say(count)] : [];
	});
}
