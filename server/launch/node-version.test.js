import { expect, it } from 'vitest';
import { isOlder } from './node-version.js';

it.each([
	['20.19.0', '20.19', false],
	['20.18.9', '20.19', true],
	['18.20.4', '20.19', true],
	['22.1.0', '20.19', false],
	['20.19.0', '20.19.1', true]
])('Node %s against %s: too old is %s', (found, wanted, expected) => {
	expect(isOlder(found, wanted)).toBe(expected);
});
