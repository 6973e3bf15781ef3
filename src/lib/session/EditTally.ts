import { messageKinds, syncSteps } from '../protocol/messages';

/**
 * Whether everything written here is stored by the server. State vectors cannot tell (a deletion
 * leaves none), so both ends count: how many edits were sent on this connection, and how many of
 * them the server says are stored.
 */
export class EditTally {
	#isUnsaved = false;
	#sent = 0;
	#stored = 0;
	/** Everything from before this connection has been sent, in the answer to the server's question. */
	#hasSentAll = false;

	get isUnsaved(): boolean {
		return this.#isUnsaved;
	}

	/** Something was written here, or came from this device's copy, which may know more. */
	edited(): void {
		this.#isUnsaved = true;
	}

	/** A new connection: what the last one had not confirmed is sent again. */
	connected(): void {
		this.#sent = 0;
		this.#stored = 0;
		this.#hasSentAll = false;
	}

	/** To be told of every message that is sent. */
	sent(message: Uint8Array): void {
		const [kind, step] = message;
		if (kind !== messageKinds.sync || step === syncSteps.step1) return;
		this.#sent += 1;
		if (step === syncSteps.step2) this.#hasSentAll = true;
	}

	/** @param count Edits of this connection that the server has stored so far. */
	stored(count: number): void {
		this.#stored = count;
		if (this.#hasSentAll && this.#stored >= this.#sent) this.#isUnsaved = false;
	}
}
