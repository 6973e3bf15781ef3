import { DrizzleQueryError } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { faultOf } from './faultOf';

/** As the driver throws it: a class of its own, whose words may quote a value. */
class PostgresError extends Error {
	override readonly name = 'PostgresError';
	constructor(
		message: string,
		readonly code: string
	) {
		super(message);
	}
}

function thrownBy(work: () => unknown): unknown {
	try {
		work();
	} catch (error) {
		return error;
	}
	throw new Error('nothing was thrown');
}

describe('what is logged of an error', () => {
	it.each([
		new DrizzleQueryError('insert into note values ($1)', ['ordene'], new Error('no connection')),
		new DrizzleQueryError('insert into note values ($1)', ['ordene']),
		new PostgresError('invalid input syntax for type uuid: "ordene"', '22P02'),
		new DrizzleQueryError('select $1', ['ordene'], new PostgresError('"ordene"', '22P02')),
		thrownBy(() => JSON.parse('{"a": ordene')),
		new TypeError('first line\n    at ordene (ordene.ts:1:1)'),
		Object.assign(new Error('ordene'), { code: 'ordene, og flere til' }),
		'ordene',
		{ message: 'ordene' }
	])('never carries what somebody wrote: %#', (error) => {
		expect(JSON.stringify(faultOf(error))).not.toContain('ordene');
	});

	it('tells an operator where to look', () => {
		const cause = new PostgresError('duplicate key', '23505');
		const fault = faultOf(new DrizzleQueryError('select 1', [], cause));
		expect(fault).toMatchObject({ name: 'PostgresError', code: '23505' });
		expect(fault.at?.[0]).toContain('faultOf.test.ts');
		expect(faultOf(new Error('too many structs'))).toEqual({
			name: 'Error',
			message: 'too many structs'
		});
	});
});
