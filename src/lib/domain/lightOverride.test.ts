import { describe, expect, it } from 'vitest';
import { checkLightOverride, shownLight } from './lightOverride';
import type { Light } from './trafficLight';

const red: Light = { light: 'red', reason: 'tooLate' };

describe('a person’s word against the traffic light', () => {
	it('needs a reason', () => {
		expect(checkLightOverride({ light: 'green', reason: '  ' })).toBe('reasonRequired');
		expect(checkLightOverride({ light: 'green', reason: 'Aftalt med ejeren' })).toBeNull();
	});

	it('is shown, with what the rule says beside it', () => {
		expect(shownLight(red, { light: 'green', reason: 'Aftalt' })).toEqual({
			light: 'green',
			reason: 'overridden',
			byRule: red,
			overrideReason: 'Aftalt'
		});
	});

	it('is absent where nobody gave one', () => {
		expect(shownLight(red, null)).toEqual({ ...red, byRule: red, overrideReason: null });
	});
});
