import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startPostgres } from '../../server/database/index.js';
import { runNode } from '../support/command.ts';

let dataDir: string;
beforeEach(() => {
	dataDir = mkdtempSync(path.join(tmpdir(), 'handlekraft-command-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** Runs a command that is to refuse: gives its only line, having checked that it is the only one. */
async function refusal(program: string, env: NodeJS.ProcessEnv): Promise<string> {
	const { exit, said } = runNode([program], { PORT: '0', DATA_DIR: dataDir, ...env });
	expect(await exit).toBe(1);
	const lines = said().trim().split('\n');
	expect(lines).toHaveLength(1);
	return lines[0] ?? '';
}

const UNREACHABLE = 'postgres://somebody:secret@127.0.0.1:1/handlekraft';

describe.each(['server/start.js', 'server/dev.js'])(
	'%s says in one line, and fails,',
	(program) => {
		it('that the port is in use', async () => {
			const taken = createServer().listen(0, '127.0.0.1');
			await once(taken, 'listening');
			const { port } = taken.address() as AddressInfo;
			expect(await refusal(program, { PORT: `${port}` })).toContain(
				`Port ${port} på 127.0.0.1 er optaget`
			);
			taken.close();
		});

		it('that the database cannot be reached, without its password', async () => {
			const line = await refusal(program, { DATABASE_URL: UNREACHABLE });
			expect(line).toContain('Databasen på 127.0.0.1:1 svarer ikke');
			expect(line).not.toContain('secret');
		});

		it('that the data folder is in use', async () => {
			const { stop } = await startPostgres({ dataDir, durable: false });
			expect(await refusal(program, {})).toContain(`(proces ${process.pid})`);
			await stop();
		});
	}
);

describe('server/index.js says in one line, and fails,', () => {
	it.each([
		['that there is no database', {}, 'DATABASE_URL mangler'],
		['that the database is none', { DATABASE_URL: 'mysql://a' }, 'ikke en PostgreSQL-adresse'],
		['that it cannot be reached', { DATABASE_URL: UNREACHABLE }, 'svarer ikke'],
		['that the port is no port', { PORT: 'abc' }, 'PORT skal være']
	])('%s', async (_, env, expected) => {
		expect(await refusal('server/index.js', env)).toContain(expected);
	});
});
