import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { messageKinds, syncSteps } from '$lib/protocol/messages';
import { step1Message, step2Message, updateMessage } from '$server/realtime/room/sync';
import { RawClient } from './rawClient.ts';
import { until } from './until.ts';

/** A participant's own client, which heeds nothing it is told: it sends whatever it likes. */
export class DoctoredClient {
	/** The board as the server has told it. */
	readonly doc = new Y.Doc();
	/** The grant it was told last. */
	grant = '';
	readonly #url: string;
	readonly #cookie: string;
	#raw!: RawClient;
	#earlier: Uint8Array[] = [];
	#read = 0;
	#committed = 0;
	#answers = 0;
	#asked = 0;
	/** Edits that the server has to say something about: those sent while it may write. */
	#awaited = 0;
	#mayWrite = false;

	private constructor(url: string, cookie: string) {
		this.#url = url;
		this.#cookie = cookie;
	}

	/** Opens a board and waits until all of it is here. */
	static async open(url: string, cookie: string): Promise<DoctoredClient> {
		const client = new DoctoredClient(url, cookie);
		await client.#connect();
		return client;
	}

	/** All bytes it was ever sent, to be searched. */
	get heard(): string {
		return Buffer.concat([...this.#earlier, ...this.#raw.received]).toString('latin1');
	}

	/** Waits until it has been told of this grant; where its socket was ended over it, it comes back. */
	async granted(grant: string): Promise<void> {
		await until(async () => {
			if (!this.#raw.isOpen) await this.#connect();
			this.#readAll();
			return this.grant === grant;
		});
	}

	/**
	 * Makes each change on a copy of the board, sends it, and waits until the server has dealt with all:
	 * put back, passed over, or hung up on. Then it comes back, as for more of the same.
	 */
	async force(changes: readonly ((doc: Y.Doc) => void)[]): Promise<void> {
		for (const change of changes) {
			if (!this.#raw.isOpen) await this.#connect();
			this.#raw.send(updateMessage(this.#changed(change)));
			if (!this.#mayWrite) continue;
			this.#awaited += 1;
			await this.#until(() => this.#committed >= this.#awaited);
		}
		const { isOpen } = this.#raw;
		if (isOpen) await this.#ask();
		// Whose rights have changed meanwhile was heard by nobody.
		if (isOpen && !this.#raw.isOpen) await this.force(changes);
	}

	close(): void {
		this.#raw.close();
	}

	#changed(change: (doc: Y.Doc) => void): Uint8Array {
		const copy = new Y.Doc();
		Y.applyUpdate(copy, Y.encodeStateAsUpdate(this.doc));
		const before = Y.encodeStateVector(copy);
		change(copy);
		const update = Y.encodeStateAsUpdate(copy, before);
		copy.destroy();
		return update;
	}

	async #connect(): Promise<void> {
		if (this.#raw) this.#earlier.push(...this.#raw.received);
		this.#raw = await RawClient.open(this.#url, { headers: { cookie: this.#cookie } });
		this.#read = this.#committed = this.#answers = this.#asked = this.#awaited = 0;
		await this.#ask();
		// Nobody is told of what is stored before they have answered what the server asked for: nothing.
		this.#raw.send(step2Message(Y.encodeStateAsUpdate(new Y.Doc())));
		if (this.#mayWrite) this.#awaited += 1;
	}

	/** Messages are taken in order: what was sent before this question has been taken when it is answered. */
	async #ask(): Promise<void> {
		this.#raw.send(step1Message(Y.encodeStateVector(this.doc)));
		this.#asked += 1;
		await this.#until(() => this.#answers >= this.#asked);
	}

	/** Waits for something the server says, or for the end of the socket. */
	async #until(isSaid: () => boolean): Promise<void> {
		await until(() => {
			this.#readAll();
			return isSaid() || !this.#raw.isOpen;
		});
	}

	#readAll(): void {
		for (; this.#read < this.#raw.received.length; this.#read += 1)
			this.#hear(decoding.createDecoder(this.#raw.received[this.#read]!));
	}

	#hear(decoder: decoding.Decoder): void {
		switch (decoding.readVarUint(decoder)) {
			case messageKinds.sync: {
				const step = decoding.readVarUint(decoder);
				if (step === syncSteps.step1) return;
				Y.applyUpdate(this.doc, decoding.readVarUint8Array(decoder));
				if (step === syncSteps.step2) this.#answers += 1;
				return;
			}
			case messageKinds.committed:
				this.#committed = decoding.readVarUint(decoder);
				return;
			case messageKinds.rights:
				this.#mayWrite = decoding.readVarString(decoder) === 'write';
				this.grant = decoding.readVarString(decoder);
		}
	}
}
