import { beforeEach, describe, expect, it } from 'vitest';
import { EditTally } from './EditTally';

const step1 = new Uint8Array([0, 0, 1, 0]);
const step2 = new Uint8Array([0, 1, 2, 0, 0]);
const update = new Uint8Array([0, 2, 2, 0, 0]);
const presence = new Uint8Array([1, 1, 0]);

let tally: EditTally;
beforeEach(() => {
	tally = new EditTally();
	tally.connected();
});

describe('whether what was written is stored', () => {
	it('is nothing to ask before anything was written', () => {
		expect(tally.isUnsaved).toBe(false);
	});

	it('becomes true when the server has stored all that was sent', () => {
		tally.sent(step2);
		tally.stored(1);
		tally.edited();
		tally.sent(update);
		expect(tally.isUnsaved).toBe(true);
		tally.stored(2);
		expect(tally.isUnsaved).toBe(false);
	});

	it('stays false while a later edit is on its way', () => {
		tally.sent(step2);
		tally.edited();
		tally.sent(update);
		tally.edited();
		tally.sent(update);
		tally.stored(2);
		expect(tally.isUnsaved).toBe(true);
		tally.stored(3);
		expect(tally.isUnsaved).toBe(false);
	});

	it('stays false until the connection has sent what was written before it', () => {
		tally.edited();
		tally.connected();
		tally.edited();
		tally.sent(update);
		tally.stored(1);
		expect(tally.isUnsaved).toBe(true);
		tally.sent(step2);
		tally.stored(2);
		expect(tally.isUnsaved).toBe(false);
	});

	it('is asked anew on a new connection', () => {
		tally.sent(step2);
		tally.edited();
		tally.sent(update);
		tally.connected();
		tally.sent(step2);
		expect(tally.isUnsaved).toBe(true);
		tally.stored(1);
		expect(tally.isUnsaved).toBe(false);
	});

	it('counts edits only', () => {
		tally.sent(step1);
		tally.sent(presence);
		tally.edited();
		tally.sent(step2);
		tally.stored(1);
		expect(tally.isUnsaved).toBe(false);
	});
});
