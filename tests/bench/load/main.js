/** The load generator, a process of its own: does what it is told over IPC, one thing after another. */
import { Crowd } from './crowd.js';

/** @type {Crowd | null} */
let crowd = null;

/** @type {Record<string, (given: any) => unknown>} What is given comes from load/index.js alone. */
const calls = {
	gather: (options) => void (crowd = new Crowd(options)),
	join: () => crowd?.join(),
	work: (how) => crowd?.work(how),
	leave: () => crowd?.leave()
};

process.on('message', async (/** @type {{ call: string, given: unknown }} */ { call, given }) => {
	try {
		process.send?.({ result: await calls[call]?.(given) });
	} catch (error) {
		process.send?.({ error: String(error) });
	}
});
process.on('disconnect', () => process.exit());
