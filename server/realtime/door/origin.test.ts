import { describe, expect, it } from 'vitest';
import { isOwnOrigin } from './origin';

describe('the origin of a socket', () => {
	it.each([
		['https://handlekraft.example', 'https://handlekraft.example', true],
		['https://handlekraft.example', 'https://handlekraft.example/', true],
		['http://handlekraft.example', 'https://handlekraft.example', false],
		['https://handlekraft.example:8443', 'https://handlekraft.example', false],
		['https://handlekraft.example.evil.test', 'https://handlekraft.example', false],
		['https://evil-handlekraft.example', 'https://handlekraft.example', false],
		['https://handlekraft.example@evil.test', 'https://handlekraft.example', false],
		['null', 'https://handlekraft.example', false],
		['', 'https://handlekraft.example', false]
	])('%s, where we are %s: %s', (origin, own, answer) => {
		expect(isOwnOrigin(origin, 'anything', own)).toBe(answer);
	});

	it.each([
		['http://localhost:3000', 'localhost:3000', true],
		['https://localhost:3000', 'localhost:3000', true],
		['http://localhost:3001', 'localhost:3000', false],
		['http://localhost', 'localhost:3000', false],
		['http://localhost:3000.evil.test', 'localhost:3000', false],
		['http://localhost:3000@evil.test', 'localhost:3000', false],
		['null', 'localhost:3000', false],
		['http://undefined', undefined, false]
	])('%s, without a set address, at host %s: %s', (origin, host, answer) => {
		expect(isOwnOrigin(origin, host, null)).toBe(answer);
	});

	it('is not asked of a client that is no browser', () => {
		expect(isOwnOrigin(undefined, 'localhost:3000', 'https://handlekraft.example')).toBe(true);
	});
});
