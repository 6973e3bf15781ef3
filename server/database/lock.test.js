import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LaunchError } from '../launch/launch-error.js';
import { lockDataFolder } from './lock.js';
import { birthOf } from './process-identity.js';

/** @type {string} */
let folder;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'handlekraft-lock-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const inLock = () => JSON.parse(readFileSync(path.join(folder, 'lock.json'), 'utf8'));

describe('the lock of a data folder', () => {
	it('is there until it is given back, and leaves nothing behind', () => {
		const unlock = lockDataFolder(folder);
		expect(inLock().pid).toBe(process.pid);
		unlock();
		expect(readdirSync(folder)).toEqual([]);
	});

	it('is refused while another process lives, and taken over once it was killed', async () => {
		const module = new URL('./lock.js', import.meta.url).href;
		const code = `
			import { lockDataFolder } from '${module}';
			lockDataFolder(process.argv[1]);
			console.log('locked');
			setInterval(() => {}, 1000);`;
		const other = spawn(process.execPath, ['--input-type=module', '-e', code, folder]);
		try {
			await once(other.stdout, 'data');
			expect(() => lockDataFolder(folder)).toThrow(LaunchError);
			expect(() => lockDataFolder(folder)).toThrow(`(proces ${other.pid})`);
		} finally {
			other.kill('SIGKILL');
		}
		await once(other, 'close');
		const unlock = lockDataFolder(folder);
		expect(inLock().pid).toBe(process.pid);
		unlock();
	});

	it.each([
		['a process whose number another one has now', { pid: process.pid, birth: 'long ago' }],
		['a number that no process has', { pid: 2 ** 22 + 1, birth: 'long ago' }]
	])('is taken over from %s', (_, dead) => {
		writeFileSync(path.join(folder, 'lock.json'), JSON.stringify(dead));
		const unlock = lockDataFolder(folder);
		expect(inLock()).toEqual({ pid: process.pid, birth: birthOf(process.pid) });
		unlock();
	});

	it('is taken over where the file is damaged', () => {
		writeFileSync(path.join(folder, 'lock.json'), '{"pid":');
		lockDataFolder(folder)();
		expect(readdirSync(folder)).toEqual([]);
	});

	it('is not removed by one who no longer holds it', () => {
		const unlock = lockDataFolder(folder);
		writeFileSync(path.join(folder, 'lock.json'), '{"pid":1,"birth":"x"}');
		unlock();
		expect(inLock().pid).toBe(1);
	});
});
