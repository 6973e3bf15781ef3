import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '../../server/database/index.js';

/** A PostgreSQL to make test databases in. */
export interface TestServer {
	/** Any database of it; only the server part is used, the content is never touched. */
	url: string;
	stop(): Promise<void>;
}

/**
 * The PostgreSQL that `DATABASE_URL` names, else an embedded one of our own in a temporary folder,
 * without what makes data survive a stop of the machine.
 */
export async function testServer(): Promise<TestServer> {
	const given = process.env.DATABASE_URL;
	if (given) return { url: given, stop: async () => {} };
	const dataDir = mkdtempSync(path.join(tmpdir(), 'handlekraft-test-'));
	const remove = () => rmSync(dataDir, { recursive: true, force: true });
	try {
		const { url, stop } = await startPostgres({ dataDir, durable: false });
		return { url, stop: () => stop().finally(remove) };
	} catch (error) {
		remove();
		throw error;
	}
}
