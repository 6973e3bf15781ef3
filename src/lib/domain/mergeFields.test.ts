import { describe, expect, it } from 'vitest';
import { mergeFields } from './mergeFields';

const now = { title: 'Pause', minutes: 20 };

describe('a form that was opened before another changed the same thing', () => {
	it('sets what was touched, and leaves the rest as others have made it', () => {
		const typed = { title: 'Kaffe', minutes: 15 };
		expect(mergeFields(now, typed, { title: 'Pause', minutes: 15 })).toEqual({ title: 'Kaffe' });
	});

	it('is refused with the field that both have changed', () => {
		expect(() => mergeFields(now, { minutes: 25 }, { minutes: 15 })).toThrow(
			expect.objectContaining({ code: 'changedMeanwhile', field: 'minutes' })
		);
	});

	it('names every field that both have changed', () => {
		const was = { title: 'Ankomst', minutes: 15 };
		expect(() => mergeFields(now, { title: 'Kaffe', minutes: 25 }, was)).toThrow(
			expect.objectContaining({ fields: { title: expect.anything(), minutes: expect.anything() } })
		);
	});

	it('compares lists by what is in them', () => {
		const lists = { ids: ['a', 'b'] };
		expect(mergeFields(lists, { ids: ['a', 'b'] }, { ids: ['a', 'b'] })).toEqual({});
		expect(mergeFields(lists, { ids: ['a'] }, { ids: ['a', 'b'] })).toEqual({ ids: ['a'] });
	});

	it('agrees where both have made the same of it', () => {
		expect(mergeFields(now, { minutes: 20 }, { minutes: 15 })).toEqual({ minutes: 20 });
	});

	it('sets what does not say how it was', () => {
		expect(mergeFields(now, { minutes: 25 }, {})).toEqual({ minutes: 25 });
	});

	it('tells what was emptied from what was not touched', () => {
		const three: { dots: number | null } = { dots: 3 };
		expect(mergeFields(three, { dots: null }, { dots: null })).toEqual({});
		expect(mergeFields(three, { dots: null }, { dots: 3 })).toEqual({ dots: null });
	});
});
