import { expect, it } from 'vitest';
import { showsDemo } from './demo.js';

it.each([
	[undefined, '127.0.0.1', true],
	[undefined, '0.0.0.0', false],
	['1', '0.0.0.0', true],
	['0', '127.0.0.1', false]
])('with HANDLEKRAFT_DEMO=%s on %s the demonstration is shown: %s', (flag, host, expected) => {
	expect(showsDemo({ HANDLEKRAFT_DEMO: flag }, host)).toBe(expected);
});
