import { describe, expect, it } from 'vitest';
import { savedState, type Saving } from './savedState';

const live: Saving = { state: 'live', unsaved: false, savingFails: false, isKept: true };

describe('what is said of saving', () => {
	it.each([
		[{}, 'saved'],
		[{ state: 'connecting' }, 'loading'],
		[{ unsaved: true }, 'saving'],
		[{ unsaved: true, savingFails: true }, 'failing'],
		[{ state: 'offline' }, 'saved'],
		[{ state: 'offline', unsaved: true }, 'savedOnDevice'],
		[{ state: 'connecting', unsaved: true }, 'loading'],
		[{ state: 'refused', unsaved: true }, 'savedOnDevice'],
		[{ state: 'offline', unsaved: true, isKept: false }, 'failing']
	] as const)('%j is %s', (change, saved) => {
		expect(savedState({ ...live, ...change })).toBe(saved);
	});
});
