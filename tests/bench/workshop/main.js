/** The participants, a process of its own: does what it is told over IPC, one thing after another. */
import { Room } from './room.js';

const room = new Room();
// Every open board waits for the end of the process: eighty are no leak.
process.setMaxListeners(0);

process.on('message', async (/** @type {Order} */ { call, given }) => {
	try {
		process.send?.({ result: await room[call](given) });
	} catch (error) {
		process.send?.({ error: String(error) });
	}
});
process.on('disconnect', () => process.exit());

/**
 * @typedef {object} Order
 * @property {'join' | 'phase' | 'leave'} call
 * @property {any} given As the method of that name takes it.
 */
