import { expect, it } from 'vitest';
import { ownName } from './own-name.js';

const ORIGIN = 'http://127.0.0.1:3000';
/** @param {string} host @param {{ method?: string, url?: string }} [rest] */
const request = (host, { method = 'GET', url = '/j/K7M3QP?a=1' } = {}) =>
	/** @type {import('node:http').IncomingMessage} */ ({ method, url, headers: { host } });

it('sends someone who typed another name of this machine to the one that works', () => {
	expect(ownName(request('localhost:3000'), ORIGIN)).toBe('http://127.0.0.1:3000/j/K7M3QP?a=1');
	expect(ownName(request('[::1]:3000'), ORIGIN)).toBe('http://127.0.0.1:3000/j/K7M3QP?a=1');
});

it.each([
	['the right name', request('127.0.0.1:3000')],
	['a foreign name', request('handlekraft.example.dk')],
	['another port', request('localhost:4000')],
	['a form', request('localhost:3000', { method: 'POST' })],
	['an address that is none', request('a b c')],
	['a request for a proxy', request('localhost:3000', { url: 'http://example.dk/' })]
])('leaves %s alone', (_, message) => {
	expect(ownName(message, ORIGIN)).toBeNull();
});
