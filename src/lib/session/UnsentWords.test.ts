import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UnsentWords } from './UnsentWords.svelte';

describe('words that are not sent', () => {
	let stored: Map<string, string>;

	beforeEach(() => {
		stored = new Map();
		vi.stubGlobal('sessionStorage', {
			getItem: (name: string) => stored.get(name) ?? null,
			setItem: (name: string, value: string) => stored.set(name, value),
			removeItem: (name: string) => stored.delete(name)
		});
	});
	afterEach(() => vi.unstubAllGlobals());

	it('are found again by whoever asks for that field', () => {
		new UnsentWords('felt').value = 'En fast kontakt';
		expect(new UnsentWords('felt').value).toBe('En fast kontakt');
		expect(new UnsentWords('andet').value).toBe('');
	});

	it('are kept here, and never stored, where they look like a CPR number', () => {
		const words = new UnsentWords('felt');
		words.value = 'En fast';
		words.value = 'Hun hedder 010190-1234';
		expect(words.value).toBe('Hun hedder 010190-1234');
		expect([...stored.values()]).toEqual([]);
	});

	it('are gone once they are sent', () => {
		const words = new UnsentWords('felt');
		words.value = 'En fast kontakt';
		words.value = '';
		expect(new UnsentWords('felt').value).toBe('');
	});
});
