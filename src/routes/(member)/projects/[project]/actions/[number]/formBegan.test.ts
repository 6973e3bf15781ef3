import { describe, expect, it } from 'vitest';
import type { FormAnswer } from './formAnswer';
import { formBegan } from './formBegan';

const now = { title: 'Deres', ids: ['a'], dueOn: '2026-06-01' };

function refused(code: 'changedMeanwhile' | 'required', was: string): FormAnswer {
	return { about: 'edit', problems: { title: { code } }, values: { title: 'Min', was } };
}

describe('what a form tells it began with', () => {
	const was = JSON.stringify({ title: 'Først', ids: [], dueOn: '2026-05-01' });

	it('is what stands, while nothing was refused', () => {
		expect(formBegan(now, null)).toEqual(now);
	});

	it('is still what it was when a field was wrong', () => {
		expect(formBegan(now, refused('required', was))).toEqual(JSON.parse(was));
	});

	it('is the others’ word where both have changed a field, so that saving again means it', () => {
		expect(formBegan(now, refused('changedMeanwhile', was))).toEqual({
			title: 'Deres',
			ids: [],
			dueOn: '2026-05-01'
		});
	});

	it('begins anew where what was sent cannot be read', () => {
		expect(formBegan(now, refused('changedMeanwhile', '{'))).toEqual(now);
	});
});
