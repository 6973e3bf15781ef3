import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AddedNotes } from './AddedNotes';

describe('the notes somebody added', () => {
	let stored: Map<string, string>;

	beforeEach(() => {
		stored = new Map();
		vi.stubGlobal('sessionStorage', {
			getItem: (name: string) => stored.get(name) ?? null,
			setItem: (name: string, value: string) => stored.set(name, value)
		});
	});
	afterEach(() => vi.unstubAllGlobals());

	it('are known again after a reload, on that board alone', () => {
		new AddedNotes('anne/tavle').add(['en', 'to']);
		expect(new AddedNotes('anne/tavle').has('to')).toBe(true);
		expect(new AddedNotes('anne/anden').has('to')).toBe(false);
		expect(new AddedNotes('bo/tavle').has('to')).toBe(false);
	});

	it('are nobody’s where what is stored is not as it was written', () => {
		stored.set('handlekraft:added:anne/tavle', '{"en":1');
		expect(new AddedNotes('anne/tavle').has('en')).toBe(false);
		stored.set('handlekraft:added:anne/tavle', '{"en":1}');
		expect(new AddedNotes('anne/tavle').has('en')).toBe(false);
	});

	it('are known while the board is open where nothing may be stored', () => {
		vi.unstubAllGlobals();
		const added = new AddedNotes('anne/tavle');
		added.add(['en']);
		expect(added.has('en')).toBe(true);
	});
});
