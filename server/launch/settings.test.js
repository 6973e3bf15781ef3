import { describe, expect, it } from 'vitest';
import { LaunchError } from './launch-error.js';
import { isLoopback, listenSettings, originOf } from './settings.js';

describe('where to listen', () => {
	it('is this machine alone on port 3000, unless the environment says otherwise', () => {
		expect(listenSettings({})).toEqual({ host: '127.0.0.1', port: 3000 });
		expect(listenSettings({ HOST: '', PORT: '' })).toEqual({ host: '127.0.0.1', port: 3000 });
		expect(listenSettings({ HOST: '0.0.0.0', PORT: '81' })).toEqual({ host: '0.0.0.0', port: 81 });
	});

	it.each(['abc', '-1', '65536', '3000.5'])('refuses the port %s in one line', (PORT) => {
		expect(() => listenSettings({ PORT })).toThrow(LaunchError);
	});
});

it.each([
	['127.0.0.1', true],
	['127.1.2.3', true],
	['localhost', true],
	['::1', true],
	['[::1]', true],
	['0.0.0.0', false],
	['::', false],
	['10.0.0.4', false],
	['localhost.example.dk', false]
])('knows whether %s is reached from this machine alone', (host, expected) => {
	expect(isLoopback(host)).toBe(expected);
});

describe('the address people use', () => {
	it.each([
		['127.0.0.1', 3000, 'http://127.0.0.1:3000'],
		['::1', 3000, 'http://[::1]:3000'],
		['localhost', 80, 'http://localhost']
	])('of %s port %i is %s', (host, port, origin) => {
		expect(originOf(host, port)).toBe(origin);
	});

	it('of a server that listens everywhere names the machine', () => {
		expect(originOf('0.0.0.0', 3000)).toMatch(/^http:\/\/\d+\.\d+\.\d+\.\d+:3000$/);
		expect(originOf('0.0.0.0', 3000)).not.toContain('0.0.0.0');
	});
});
