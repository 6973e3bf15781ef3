import { describe, expect, it } from 'vitest';
import { Refusal, refusalCodes } from './refusal';

describe('a refusal', () => {
	it('carries its code, its limits and its field, and no words', () => {
		const refusal = new Refusal('tooLong', { params: { max: 280 }, field: 'text' });
		expect(refusal).toBeInstanceOf(Error);
		expect(refusal).toMatchObject({
			message: 'tooLong',
			code: 'tooLong',
			params: { max: 280 },
			field: 'text'
		});
	});

	it('has a code of its own for every reason', () => {
		expect(new Set(refusalCodes).size).toBe(refusalCodes.length);
	});
});
