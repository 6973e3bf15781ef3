import { AXIS_WORD_MAX } from './limits';

/** A direction of a plane: what it measures, and what its two ends are called. */
export interface Axis {
	name: string;
	low: string;
	high: string;
}

export function isAxis(value: unknown): value is Axis {
	if (typeof value !== 'object' || value === null) return false;
	const { name, low, high } = value as Partial<Axis>;
	return [name, low, high].every(
		(word) => typeof word === 'string' && word.length <= AXIS_WORD_MAX
	);
}
