import { expect, it } from 'vitest';
import { refuseLargeBody } from './bodyLimit';

const ask = (bytes: number, id: string) =>
	refuseLargeBody({
		request: new Request('http://localhost', { headers: { 'content-length': String(bytes) } }),
		route: { id }
	} as Parameters<typeof refuseLargeBody>[0]);

it('refuses a large body everywhere but where documents are brought in', () => {
	expect(() => ask(600_000, '/(public)/login')).toThrow(expect.objectContaining({ status: 413 }));
	expect(() => ask(500_000, '/(public)/login')).not.toThrow();
	expect(() => ask(25_000_000, '/(member)/projects/[project]/sources/[key]')).not.toThrow();
});
