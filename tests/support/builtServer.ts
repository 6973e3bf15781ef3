import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** The built application as a process of its own, as in operation. */
export interface BuiltServer {
	/** Where it answers: `http://127.0.0.1:<port>`. */
	origin: string;
	/** Everything it has written so far, to standard output and error. */
	output(): string;
	/** As when the machine dies: no goodbye, nothing flushed. */
	kill(): Promise<void>;
	/** As when it is told to stop. @returns The exit code. */
	stop(): Promise<number | null>;
}

/** Starts it over a database that is set up; `port` 0 takes any free one. `settings`: see OPERATIONS.md. */
export async function startBuiltServer(
	databaseUrl: string,
	port = 0,
	settings: NodeJS.ProcessEnv = {}
): Promise<BuiltServer> {
	const child = spawn(process.execPath, ['server/index.js'], {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: {
			...process.env,
			DATABASE_URL: databaseUrl,
			HOST: '127.0.0.1',
			PORT: String(port),
			ORIGIN: '',
			HANDLEKRAFT_DEMO: '1',
			// Who wants timed work asks for it: in a test nothing happens by itself.
			HANDLEKRAFT_JOBS: '0',
			LOG_LEVEL: 'warn',
			NODE_ENV: 'production',
			REDIS_URL: undefined,
			SMTP_URL: undefined,
			...settings
		}
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => (output += text));
	child.stderr.pipe(process.stderr, { end: false });
	const gone = once(child, 'exit');
	const origin = await firstAddress(child.stdout, gone);
	const end = async (signal: NodeJS.Signals) => {
		child.kill(signal);
		const [code] = await gone;
		return code as number | null;
	};
	return {
		origin,
		output: () => output,
		kill: async () => void (await end('SIGKILL')),
		stop: () => end('SIGTERM')
	};
}

/** The address the server prints once it answers. */
async function firstAddress(
	output: NodeJS.ReadableStream,
	gone: Promise<unknown[]>
): Promise<string> {
	const printed = new Promise<string>((resolve) => {
		createInterface(output).on('line', (line) => {
			const address = /https?:\S+/.exec(line)?.[0];
			if (address) resolve(address);
		});
	});
	const failed = gone.then(([code]) => {
		throw new Error(`The server ended with ${code} before it answered`);
	});
	return Promise.race([printed, failed]);
}
