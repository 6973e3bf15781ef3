import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('main.js', import.meta.url));

/** The load generator as seen from here; its answers take as long as the work does. */
export class Load {
	#child;

	constructor() {
		this.#child = fork(PROGRAM, { serialization: 'advanced' });
	}

	/** @param {import('./crowd.js').CrowdOptions} options @returns {Promise<void>} */
	gather(options) {
		return this.#call('gather', options);
	}

	/** @returns {Promise<{ ms: number }>} */
	join() {
		return this.#call('join');
	}

	/** @param {{ seconds: number, patience: number }} how @returns {Promise<import('./crowd.js').Work>} */
	work(how) {
		return this.#call('work', how);
	}

	/** @returns {Promise<void>} */
	leave() {
		return this.#call('leave');
	}

	async end() {
		const gone = once(this.#child, 'exit');
		this.#child.kill();
		await gone;
	}

	/** @param {string} call @param {unknown} [given] @returns {Promise<any>} */
	async #call(call, given) {
		this.#child.send({ call, given });
		const answer = await Promise.race([once(this.#child, 'message'), once(this.#child, 'exit')]);
		const [message] = answer;
		if (typeof message !== 'object') throw new Error('the load generator ended');
		if (message.error) throw new Error(message.error);
		return message.result;
	}
}
