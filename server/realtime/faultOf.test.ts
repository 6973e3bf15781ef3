import { DrizzleQueryError } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { faultOf } from './faultOf';

it('never carries what somebody wrote', () => {
	const cause = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'ordene' });
	for (const error of [
		new DrizzleQueryError('insert into note values ($1)', ['ordene'], cause),
		new DrizzleQueryError('insert into note values ($1)', ['ordene'])
	])
		expect(JSON.stringify(faultOf(error))).not.toContain('ordene');
});

it('keeps what tells an operator where to look', () => {
	const cause = Object.assign(new Error('connection refused'), { code: 'ECONNREFUSED' });
	expect(faultOf(new DrizzleQueryError('select 1', [], cause))).toEqual({
		name: 'Error',
		code: 'ECONNREFUSED',
		message: 'connection refused'
	});
});
