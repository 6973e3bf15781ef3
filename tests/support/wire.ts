import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Stands between the application and its database, and can be cut. */
export class Wire {
	/** The database's address, through the wire. */
	url = '';
	/** What the database answers is lost, while it still hears everything. */
	isMuted = false;
	readonly #to: string;
	readonly #sockets = new Set<Socket>();
	readonly #server = createServer((near) => this.#join(near));

	private constructor(to: string) {
		this.#to = to;
	}

	/** @param to The database's own address. */
	static async open(to: string): Promise<Wire> {
		const wire = new Wire(to);
		await wire.#listen(0);
		const url = new URL(to);
		url.host = `127.0.0.1:${(wire.#server.address() as AddressInfo).port}`;
		wire.url = url.href;
		return wire;
	}

	/** As when the database dies: connections break, and new ones are refused. */
	cut(): void {
		this.#server.close();
		for (const socket of this.#sockets) socket.destroy();
	}

	async mend(): Promise<void> {
		this.isMuted = false;
		await this.#listen(Number(new URL(this.url).port));
	}

	async #listen(port: number): Promise<void> {
		this.#server.listen(port, '127.0.0.1');
		await once(this.#server, 'listening');
	}

	#join(near: Socket): void {
		const { hostname, port } = new URL(this.#to);
		const far = connect(Number(port || 5432), hostname);
		for (const [socket, other] of [
			[near, far],
			[far, near]
		] as const) {
			this.#sockets.add(socket);
			socket.on('error', () => other.destroy());
			socket.on('close', () => {
				this.#sockets.delete(socket);
				other.destroy();
			});
		}
		near.pipe(far);
		far.on('data', (bytes) => {
			if (!this.isMuted) near.write(bytes);
		});
	}
}
