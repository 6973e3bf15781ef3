import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { postmasterState } from '../../server/database/adopt.js';
import { layout } from '../../server/database/cluster.js';
import { startPostgres } from '../../server/database/index.js';
import { until } from './until.ts';

/** A PostgreSQL of the test's own, as durable as in operation, that can be killed. */
export interface MortalDatabase {
	/** Holds over deaths and restarts. */
	url: string;
	/** SIGKILL for all of its processes. Resolves when none is left. */
	kill(): Promise<void>;
	restart(): Promise<void>;
	close(): Promise<void>;
}

export async function newMortalDatabase(): Promise<MortalDatabase> {
	const dataDir = mkdtempSync(path.join(tmpdir(), 'handlekraft-crash-'));
	const { cluster } = layout(dataDir);
	const postgres = await startPostgres({ dataDir });
	return {
		url: postgres.url,
		async kill() {
			const main = postmasterState(cluster)?.pid;
			if (main === undefined) throw new Error('it does not run');
			const all = [main, ...childrenOf(main)];
			for (const pid of all) killNow(pid);
			await until(() => !postgres.isRunning());
		},
		restart: postgres.restart,
		close: () => postgres.stop().finally(() => rmSync(dataDir, { recursive: true, force: true }))
	};
}

function childrenOf(parent: number): number[] {
	const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
	return table
		.trim()
		.split('\n')
		.map((line) => line.trim().split(/\s+/).map(Number) as [number, number])
		.filter(([, of]) => of === parent)
		.map(([pid]) => pid);
}

function killNow(pid: number): void {
	try {
		process.kill(pid, 'SIGKILL');
	} catch (error) {
		// It has ended by itself since it was listed.
		if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
	}
}
