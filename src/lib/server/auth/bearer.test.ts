import { expect, it } from 'vitest';
import { bearerFits } from './bearer';

it.each([
	['Bearer sesam-luk-dig-op', true],
	['bearer sesam-luk-dig-op', true],
	[null, false],
	['', false],
	['Bearer', false],
	['Bearer ', false],
	['Bearer sesam-luk-dig', false],
	['Bearer sesam-luk-dig-op ', false],
	['Bearer sesam-luk-dig-opp', false],
	['Basic sesam-luk-dig-op', false],
	['sesam-luk-dig-op', false]
])('the header %j brings the secret: %j', (header, fits) => {
	expect(bearerFits(header, 'sesam-luk-dig-op')).toBe(fits);
});
