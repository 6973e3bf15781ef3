/**
 * Which entry of a menu a key leads to, as the WAI-ARIA menu pattern has it: arrows go round, Home
 * and End to the ends, a letter to the next entry that begins with it.
 *
 * @param key `KeyboardEvent.key`
 * @param current Index of the entry in focus
 * @param labels Words of the entries, in order
 * @returns Index, or null for a key that is none of the menu's
 */
export function menuTarget(key: string, current: number, labels: readonly string[]): number | null {
	const count = labels.length;
	if (key === 'ArrowDown') return (current + 1) % count;
	if (key === 'ArrowUp') return (current - 1 + count) % count;
	if (key === 'Home') return 0;
	if (key === 'End') return count - 1;
	if (key.length !== 1 || key === ' ') return null;
	const letter = key.toLocaleLowerCase('da');
	for (let step = 1; step <= count; step++) {
		const index = (current + step) % count;
		if (labels[index]?.toLocaleLowerCase('da').startsWith(letter)) return index;
	}
	return null;
}
