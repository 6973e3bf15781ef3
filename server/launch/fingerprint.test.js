import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.js';

/** @type {string} */
let root;
beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'handlekraft-fingerprint-'));
	mkdirSync(path.join(root, 'src/deep'), { recursive: true });
	writeFileSync(path.join(root, 'src/deep/a.ts'), 'a');
	writeFileSync(path.join(root, 'package.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

const of = () =>
	fingerprint(root, ['src', 'package.json', 'absent'], (f) => !f.endsWith('.test.ts'));

it('stays when nothing that counts has changed', () => {
	const before = of();
	writeFileSync(path.join(root, 'src/deep/a.ts'), 'a');
	writeFileSync(path.join(root, 'src/deep/a.test.ts'), 'a test');
	writeFileSync(path.join(root, 'elsewhere'), 'x');
	expect(of()).toBe(before);
});

it.each([
	['content changes', () => writeFileSync(path.join(root, 'src/deep/a.ts'), 'b')],
	['a file is added', () => writeFileSync(path.join(root, 'src/b.ts'), '')],
	['a file is renamed', () => renameSync(path.join(root, 'src/deep'), path.join(root, 'src/flat'))],
	['a file is gone', () => rmSync(path.join(root, 'package.json'))]
])('changes when %s', (_, change) => {
	const before = of();
	change();
	expect(of()).not.toBe(before);
});
