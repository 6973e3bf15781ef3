import { Load } from '../load/index.js';
import { preparation } from '../ours/vite.js';
import { BenchDatabase } from './database.js';
import { addressOf, servers } from './index.js';

/**
 * @typedef {object} StageOptions
 * @property {string} name Of the server.
 * @property {number} people
 * @property {string} postgres Address of the PostgreSQL to make a database in.
 * @property {import('../ours/prepare.js').WrittenBoard | null} [board] What is on the board already;
 *   only ours can be given one before it starts.
 */

/**
 * Sets up one run: a database, the people, the server, the load generator; and takes all of it away
 * again.
 *
 * @template Result
 * @param {StageOptions} options
 * @param {(stage: Stage) => Promise<Result>} play
 * @returns {Promise<Result>}
 */
export async function onStage({ name, people, postgres, board = null }, play) {
	const server = servers[name];
	if (!server) throw new Error(`There is no server ${name}: ${Object.keys(servers).join(', ')}`);
	const { prepareWorld } = await preparation();
	const database = await BenchDatabase.create(postgres);
	const load = new Load();
	try {
		const world = { database, ...(await prepareWorld(database.url, { people, board })) };
		const stage = new Stage(name, server, world, load);
		await stage.start();
		try {
			return await play(stage);
		} finally {
			await stage.running.stop();
		}
	} finally {
		await load.end();
		await database.drop();
	}
}

/**
 * The same board, with all of its log as one row.
 *
 * @param {import('../ours/prepare.js').WrittenBoard} board
 */
export const asSnapshot = (board) => ({ ...board, updates: [board.state] });

/** One server with its world around it. */
export class Stage {
	/** @type {import('./child.js').RunningServer} */
	running = { pid: 0, origin: '', stop: async () => {}, kill: async () => {} };
	#name;

	/**
	 * @param {string} name
	 * @param {import('./index.js').BenchedServer} server
	 * @param {import('../ours/prepare.js').PreparedWorld & import('./index.js').World} world
	 * @param {Load} load
	 */
	constructor(name, server, world, load) {
		this.#name = name;
		this.server = server;
		this.world = world;
		this.load = load;
	}

	/** @param {number} [port] Any free one where it is not given. */
	async start(port = 0) {
		this.running = await this.server.start(this.world, port);
	}

	/**
	 * People who come to the board.
	 *
	 * @param {string} name Of the crowd.
	 * @param {{ updates: Uint8Array[], noteKey: string | null }[]} seats
	 * @param {{ boardIds?: string[], firstCookie?: number }} [how] `boardIds`: where each of them
	 *   goes, in place of the one board.
	 */
	gather(name, seats, { boardIds, firstCookie = 0 } = {}) {
		return this.load.gather(name, {
			framing: this.server.framing,
			documentName: addressOf(this.#name, '', '').documentName,
			seats: this.seats(seats, { boardIds, firstCookie })
		});
	}

	/**
	 * @param {{ updates: Uint8Array[], noteKey: string | null }[]} seats
	 * @param {{ boardIds?: string[] | undefined, firstCookie: number }} how
	 */
	seats(seats, { boardIds, firstCookie }) {
		return seats.map((seat, at) => ({
			...seat,
			cookie: this.world.cookies[firstCookie + at] ?? '',
			url: addressOf(this.#name, this.running.origin, boardIds?.[at] ?? this.world.boardId).url
		}));
	}
}
