import { expect, it } from 'vitest';
import { runSteps } from './steps.js';

it('runs the steps in order and passes over one that fails or never ends, telling of both', async () => {
	/** @type {string[]} */
	const seen = [];
	/** @type {string[]} */
	const complaints = [];
	await runSteps(
		[
			{ name: 'first', run: async () => seen.push('first'), within: 1_000 },
			{
				name: 'broken',
				run: () => {
					throw new Error('no');
				},
				within: 1_000
			},
			{ name: 'endless', run: () => new Promise(() => {}), within: 5 },
			{ name: 'last', run: () => seen.push('last'), within: 1_000 }
		],
		(message) => complaints.push(message)
	);
	expect(seen).toEqual(['first', 'last']);
	expect(complaints).toEqual(['broken: no', 'endless: not done within 5 ms']);
});
