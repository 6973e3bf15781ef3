import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A program of the project, running beside the test. */
export interface RunningCommand {
	child: ChildProcess;
	/** Everything it has said, on both streams. */
	said(): string;
	/** Waits until it has said this; rejects where it ends first. */
	until(text: string): Promise<void>;
	/** Its exit code; null where a signal ended it. */
	exit: Promise<number | null>;
}

/** Environment of a newcomer's terminal: nothing that a test run has set for itself. */
function plainEnvironment(): NodeJS.ProcessEnv {
	const own = /^(DATABASE_URL|DATA_DIR|HOST|PORT|ORIGIN|NODE_ENV|HANDLEKRAFT_|VITEST)/;
	return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}

/** Runs Node with these arguments and, on top of a plain environment, these variables. */
export function runNode(args: string[], env: NodeJS.ProcessEnv = {}): RunningCommand {
	const child = spawn(process.execPath, args, { env: { ...plainEnvironment(), ...env } });
	let said = '';
	let over = false;
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text) => (said += text));
	}
	const exit = once(child, 'close').then(([code]) => ((over = true), code as number | null));
	const news = () => Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data'), exit]);
	return {
		child,
		said: () => said,
		exit,
		async until(text) {
			while (!said.includes(text)) {
				if (over) throw new Error(`It ended before it said "${text}": ${said}`);
				await news();
			}
		}
	};
}
