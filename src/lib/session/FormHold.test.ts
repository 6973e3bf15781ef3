import { describe, expect, it } from 'vitest';
import { FormHold } from './FormHold.svelte';

describe('a form over a record that others change too', () => {
	it('follows the record until somebody enters it, and then stands still', () => {
		let newest = 1;
		const hold = new FormHold(() => newest);
		newest = 2;
		expect(hold).toMatchObject({ version: 2, isBehind: false });
		hold.begin();
		newest = 3;
		hold.begin();
		expect(hold).toMatchObject({ version: 2, isBehind: true });
	});

	it('follows again when it is saved or given up', () => {
		let newest = 1;
		const hold = new FormHold(() => newest);
		hold.begin();
		newest = 2;
		hold.release();
		expect(hold).toMatchObject({ version: 2, isBehind: false });
	});
});
