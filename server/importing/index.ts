import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ImportFault } from '$lib/domain/source/importFault';
import type { SourceFormat } from '$lib/domain/source/sourceFormat';
import { LIMITS } from './limits.js';
import { takeTurn } from './turns.ts';

export { LIMITS } from './limits.js';

/** What came of reading a file. */
export type Reading =
	{ read: { format: SourceFormat; text: string } } | { fault: ImportFault; line?: number };

export interface FileToRead {
	bytes: Uint8Array;
	fileName: string;
	/** What reading it may take, in bytes; see `LIMITS.memory`, which holds where nothing is said. */
	memory?: number;
	/** How far it is, from 0 to 1. */
	onProgress(share: number): void;
}

/**
 * Reads a file in a process of its own, which is ended when it takes too long or too much. The bytes go
 * over in memory; nothing is written to disk. Never rejects: what went wrong is the answer.
 */
export async function readApart(file: FileToRead): Promise<Reading> {
	const done = await takeTurn();
	try {
		return await readInChild(file);
	} finally {
		done();
	}
}

function readInChild({ bytes, fileName, memory, onProgress }: FileToRead): Promise<Reading> {
	return new Promise((resolve) => {
		const child = fork(childFile(), {
			serialization: 'advanced',
			execArgv: [`--max-old-space-size=${LIMITS.heap}`],
			// Nothing of ours that it could give away, and nothing it says is ours to print.
			env: {},
			stdio: ['ignore', 'ignore', 'ignore', 'ipc']
		});
		const end = (reading: Reading) => {
			clearTimeout(patience);
			child.kill('SIGKILL');
			resolve(reading);
		};
		const patience = setTimeout(() => end({ fault: 'tooSlow' }), LIMITS.time);
		child.on('message', (message: Reading | { share: number }) => {
			if ('share' in message) onProgress(message.share);
			else end(message);
		});
		child.on('error', () => end({ fault: 'unreadable' }));
		// Without an answer: most likely out of memory.
		child.on('exit', () => end({ fault: 'unreadable' }));
		child.send({ bytes, fileName, memory });
	});
}

/** The same file from the sources and from the build, which lies somewhere below the same folder. */
function childFile(): string {
	let folder = path.dirname(fileURLToPath(import.meta.url));
	for (;;) {
		const file = path.join(folder, 'server/importing/child.js');
		if (existsSync(file)) return file;
		const above = path.dirname(folder);
		if (above === folder) throw new Error('server/importing/child.js is missing');
		folder = above;
	}
}
