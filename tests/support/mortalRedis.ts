import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';

/** A Redis of the test's own that keeps nothing, and can be killed. */
export interface MortalRedis {
	/** Holds over deaths and restarts. */
	url: string;
	/** It answers nothing from now on, until it is killed. */
	freeze(): void;
	/** SIGKILL. */
	kill(): Promise<void>;
	restart(): Promise<void>;
}

/** Whether this machine has the program. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

export async function newMortalRedis(): Promise<MortalRedis> {
	const port = await freePort();
	let child = await start(port);
	return {
		url: `redis://127.0.0.1:${port}`,
		freeze: () => void child.kill('SIGSTOP'),
		async kill() {
			if (child.exitCode !== null || child.signalCode !== null) return;
			const gone = once(child, 'exit');
			child.kill('SIGKILL');
			await gone;
		},
		async restart() {
			child = await start(port);
		}
	};
}

async function start(port: number): Promise<ChildProcess> {
	const keepNothing = ['--save', '', '--appendonly', 'no', '--dir', tmpdir()];
	const where = ['--port', String(port), '--bind', '127.0.0.1'];
	const child = spawn('redis-server', [...where, ...keepNothing], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const lines = createInterface(child.stdout);
	await new Promise<void>((resolve, reject) => {
		lines.on('line', (line) => {
			if (line.includes('Ready to accept connections')) resolve();
		});
		child.once('error', reject);
		child.once('exit', (code) => reject(new Error(`redis-server ended with ${code}`)));
	});
	return child;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}
