import { expect, it } from 'vitest';
import { openActions } from './openActions';

const unit = { id: 'u', name: 'Skole' };

it.each([
	['nobody owns it', { unit: null, answer: 'pending', isParked: false } as const, 1],
	['its owner has said no', { unit, answer: 'no', isParked: false } as const, 1],
	['its owner was asked', { unit, answer: 'pending', isParked: false } as const, 0],
	['its owner has said yes', { unit, answer: 'yes', isParked: false } as const, 0],
	['its owner wants another date', { unit, answer: 'otherDate', isParked: false } as const, 0],
	['nobody owns it, but it is parked', { unit: null, answer: 'no', isParked: true } as const, 0]
])('an action keeps the round open or not where %s', (_, action, open) => {
	expect(openActions([action])).toHaveLength(open);
});
