import type { Bus } from './bus';
import { outwardChannel } from './channels';
import { decodeOutward, type Envelope, type Outward } from './linkMessages';
import type { Processes } from './processes';

type Listener = (envelope: Envelope<Outward>) => void;

/** What the owners of boards send to this process, handed to whom it is for. */
export class Mail {
	readonly bus: Bus;
	readonly processes: Processes;
	readonly #listeners = new Map<string, Listener>();
	readonly #stopListening: () => void;

	constructor(bus: Bus, processes: Processes) {
		this.bus = bus;
		this.processes = processes;
		this.#stopListening = bus.subscribe(outwardChannel(processes.own), (message) => {
			const envelope = decodeOutward(message);
			this.#listeners.get(`${envelope.boardId}/${envelope.link}`)?.(envelope);
		});
	}

	/** @returns How to stop listening. */
	listen(boardId: string, link: string, listener: Listener): () => void {
		const address = `${boardId}/${link}`;
		this.#listeners.set(address, listener);
		return () => this.#listeners.delete(address);
	}

	close(): void {
		this.#stopListening();
		this.#listeners.clear();
	}
}
