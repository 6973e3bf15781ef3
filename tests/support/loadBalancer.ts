import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Hands connections out to several servers in turn, as an ordinary load balancer does. */
export class LoadBalancer {
	/** Where people reach it: `http://127.0.0.1:<port>`. */
	origin = '';
	readonly #ports: readonly number[];
	readonly #server = createServer((near) => this.#pass(near, this.#ports.length));
	readonly #open = new Map<Socket, number>();
	#turn = 0;

	private constructor(ports: readonly number[]) {
		this.#ports = ports;
	}

	/** @param origins The servers; one that does not answer is passed over. */
	static async over(origins: readonly string[]): Promise<LoadBalancer> {
		const balancer = new LoadBalancer(origins.map((origin) => Number(new URL(origin).port)));
		balancer.#server.listen(0, '127.0.0.1');
		await once(balancer.#server, 'listening');
		const { port } = balancer.#server.address() as AddressInfo;
		balancer.origin = `http://127.0.0.1:${port}`;
		return balancer;
	}

	/** How many servers have somebody who came this way. */
	get placesInUse(): number {
		return new Set(this.#open.values()).size;
	}

	/** Cuts everybody off: they come back, and are handed out anew. */
	cut(): void {
		for (const near of this.#open.keys()) near.destroy();
	}

	async close(): Promise<void> {
		const closed = once(this.#server, 'close');
		this.#server.close();
		this.cut();
		await closed;
	}

	/** @param attempts How many servers are still to be tried. */
	#pass(near: Socket, attempts: number): void {
		near.on('error', () => near.destroy());
		this.#turn = (this.#turn + 1) % this.#ports.length;
		const port = this.#ports[this.#turn] ?? 0;
		const far = connect(port, '127.0.0.1');
		far.once('connect', () => {
			this.#open.set(near, port);
			near.once('close', () => this.#open.delete(near));
			near.pipe(far).pipe(near);
		});
		far.once('error', () => {
			far.destroy();
			if (!this.#open.has(near) && attempts > 1) this.#pass(near, attempts - 1);
			else near.destroy();
		});
		far.on('close', () => {
			if (this.#open.has(near)) near.destroy();
		});
		near.on('close', () => far.destroy());
	}
}
