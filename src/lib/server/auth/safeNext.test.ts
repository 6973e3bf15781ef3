import { expect, it } from 'vitest';
import { safeNext } from './safeNext';

it.each(['/projects/a/boards/1', '/projects/a/actions?status=waiting', '/'])(
	'goes on to %s',
	(next) => expect(safeNext(next)).toBe(next)
);

it.each([
	'https://evil.example',
	'//evil.example',
	'/\\evil.example',
	'/\t/evil.example',
	'/\n/evil.example',
	'javascript:alert(1)',
	'projects',
	'',
	null,
	undefined,
	`/${'a'.repeat(600)}`
])('does not follow %j', (next) => expect(safeNext(next)).toBe('/projects'));
