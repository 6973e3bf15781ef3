/** The load generator, a process of its own: does what it is told over IPC, one thing after another. */
import { Crowd } from './crowd.js';

/** @type {Map<string, Crowd>} */
const crowds = new Map();

process.on('message', async (/** @type {Order} */ { crowd, call, given }) => {
	try {
		process.send?.({ result: await carryOut(crowd, call, given) });
	} catch (error) {
		process.send?.({ error: String(error) });
	}
});
process.on('disconnect', () => process.exit());

/**
 * @typedef {object} Order
 * @property {string} crowd Its name.
 * @property {'gather' | 'join' | 'joinStuck' | 'comeBack' | 'work' | 'leave'} call
 * @property {any} given As the method of that name takes it.
 */

/** @param {Order['crowd']} name @param {Order['call']} call @param {any} given */
function carryOut(name, call, given) {
	if (call === 'gather') return void crowds.set(name, new Crowd(given));
	const crowd = crowds.get(name);
	if (!crowd) throw new Error(`nobody was gathered as ${name}`);
	return crowd[call](given);
}
