import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('main.js', import.meta.url));

/** The load generator as seen from here: one process, one order at a time. */
export class Load {
	#child;
	#ended;

	/** @param {string} [program] Where it is another than the usual. */
	constructor(program = PROGRAM) {
		this.#child = fork(program, { serialization: 'advanced' });
		this.#ended = once(this.#child, 'exit');
	}

	/**
	 * @param {string} name
	 * @param {import('./crowd.js').CrowdOptions} options
	 */
	async gather(name, options) {
		await this.order(name, 'gather', options);
		return new RemoteCrowd(this, name);
	}

	/**
	 * @param {string} crowd
	 * @param {string} call See main.js.
	 * @param {unknown} [given]
	 * @returns {Promise<any>} As the crowd's method of that name answers.
	 */
	async order(crowd, call, given) {
		this.#child.send({ crowd, call, given });
		const ended = this.#ended.then(() => [{ error: 'the load generator ended' }]);
		const [message] = await Promise.race([once(this.#child, 'message'), ended]);
		if (message.error) throw new Error(message.error);
		return message.result;
	}

	async end() {
		this.#child.kill();
		await this.#ended;
	}
}

/** A crowd in the other process; see load/crowd.js. */
export class RemoteCrowd {
	#load;
	#name;

	/** @param {Load} load @param {string} name */
	constructor(load, name) {
		this.#load = load;
		this.#name = name;
	}

	/** @param {import('./answers.js').Measure | null} [expected] @returns {Promise<import('./crowd.js').Joined>} */
	join(expected = null) {
		return this.#load.order(this.#name, 'join', expected);
	}

	/** @param {import('./person.js').Seat[]} seats @returns {Promise<void>} */
	joinStuck(seats) {
		return this.#load.order(this.#name, 'joinStuck', seats);
	}

	/** @returns {Promise<number>} */
	comeBack() {
		return this.#load.order(this.#name, 'comeBack');
	}

	/** @param {{ seconds: number, patience: number }} how @returns {Promise<import('./crowd.js').Work>} */
	work(how) {
		return this.#load.order(this.#name, 'work', how);
	}

	/** @returns {Promise<void>} */
	leave() {
		return this.#load.order(this.#name, 'leave');
	}
}
