import { expect, it } from 'vitest';
import { codeOf, isRefusedForGood, isTrouble } from './databaseErrors';

const withCode = (code: string) => Object.assign(new Error('it failed'), { code });

it.each([
	['08006', 'trouble'],
	['53100', 'trouble'],
	['57P01', 'trouble'],
	['57P03', 'trouble'],
	['CONNECTION_CLOSED', 'trouble'],
	['CONNECTION_DESTROYED', 'trouble'],
	['CONNECT_TIMEOUT', 'trouble'],
	['ECONNREFUSED', 'trouble'],
	['EAI_AGAIN', 'trouble'],
	['CONNECTION_ENDED', 'neither'],
	['57014', 'neither'],
	['42P01', 'neither'],
	['40001', 'neither'],
	['22P02', 'refused'],
	['23503', 'refused']
])('tells what %s means: %s', (code, meaning) => {
	expect(isTrouble(withCode(code))).toBe(meaning === 'trouble');
	expect(isRefusedForGood(withCode(code))).toBe(meaning === 'refused');
});

it('looks for the code in what caused an error, too', () => {
	const outer = new Error('a query failed', { cause: withCode('23503') });
	expect(codeOf(outer)).toBe('23503');
	expect(isRefusedForGood(outer)).toBe(true);
	expect(codeOf(new Error('nothing'))).toBe(null);
	expect(codeOf('nothing')).toBe(null);
});
