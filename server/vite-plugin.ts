import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Plugin, ViteDevServer } from 'vite';

/** As `hooks.server.ts` publishes it; see server/realtime/index.ts. */
interface Realtime {
	handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): unknown;
	closeAll(): Promise<void>;
}

interface Facade {
	createRealtime(options: { connection: unknown }): Realtime;
}

const SLOT = Symbol.for('handlekraft.realtime');
const published = globalThis as { [SLOT]?: Realtime };

/** Changes come in bursts: an editor saves several files, and each invalidates its importers. */
const SETTLE = 100;

/**
 * Serves the board sockets under `vite dev`, through the same facade as in production and from the
 * first moment, not from the first page on. Vite's own socket is left alone.
 */
export function boardSockets(): Plugin {
	let running: RunningFacade | null = null;
	return {
		name: 'handlekraft:board-sockets',
		apply: 'serve',
		configureServer(server) {
			// Without a port of its own (in tests, say) there is nothing to listen on.
			if (!server.httpServer) return;
			const facade = (running = new RunningFacade(server));
			server.httpServer.once('listening', () => void facade.refresh());
			server.httpServer.on('upgrade', (request, socket, head) => {
				if (request.url?.startsWith('/sync/')) void facade.handleUpgrade(request, socket, head);
			});
		},
		hotUpdate() {
			if (this.environment.name === 'ssr') running?.refreshSoon();
		},
		async buildEnd() {
			await running?.close();
		}
	};
}

/**
 * The facade as the server code now is. When that code changes, the old copy is closed before the
 * new one is opened: two copies at once would each have a board of their own, and people on the same
 * board would no longer see each other.
 */
class RunningFacade {
	readonly #vite: ViteDevServer;
	#module: Facade | null = null;
	#refreshing: Promise<void> = Promise.resolve();
	#timer: NodeJS.Timeout | null = null;

	constructor(vite: ViteDevServer) {
		this.#vite = vite;
	}

	async handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
		socket.on('error', () => socket.destroy());
		await this.refresh();
		const realtime = published[SLOT];
		if (realtime) await realtime.handleUpgrade(request, socket, head);
		else socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n');
	}

	refreshSoon(): void {
		if (this.#timer) clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.refresh(), SETTLE);
	}

	/** One at a time. A module that cannot be loaded is reported, and the dev server goes on. */
	refresh(): Promise<void> {
		this.#refreshing = this.#refreshing.then(() =>
			this.#refresh().catch((error: unknown) => {
				this.#vite.config.logger.error(`The board sockets could not be loaded: ${String(error)}`);
			})
		);
		return this.#refreshing;
	}

	async close(): Promise<void> {
		if (this.#timer) clearTimeout(this.#timer);
		await this.#refreshing;
		await published[SLOT]?.closeAll();
		delete published[SLOT];
	}

	async #refresh(): Promise<void> {
		// Vite gives the same module again until it, or anything it imports, has changed.
		const module = await this.#vite.ssrLoadModule('/server/realtime/index.ts');
		if (module === this.#module) return;
		const database = await this.#vite.ssrLoadModule('/src/lib/server/db/client.ts');
		// Until the new one is there the old one stays published, and lets nobody in.
		this.#module = null;
		await published[SLOT]?.closeAll();
		const facade = module as unknown as Facade;
		published[SLOT] = facade.createRealtime({ connection: database.connection() });
		this.#module = facade;
	}
}
