import * as v from 'valibot';
import { expect, it } from 'vitest';
import { linkFields } from './linkFields';

const id = '0b6f3a52-6a3b-4d39-9f3e-0d4c7b1f2a11';

it('one choice holds the action and the version that was shown', () => {
	expect(v.parse(linkFields, { action: `${id}@3`, purpose: 'contributes' })).toEqual({
		action: { actionItemId: id, version: '3' },
		purpose: 'contributes'
	});
});

it.each([
	['', 'required'],
	[id, 'notFound'],
	[`${id}@`, 'notFound'],
	[`${id}@3@4`, 'notFound'],
	['x@3', 'notFound']
])('%j chooses no action', (action, code) => {
	const { issues } = v.safeParse(linkFields, { action, purpose: 'mainPurpose' });
	expect(issues?.[0]?.message).toBe(code);
});
