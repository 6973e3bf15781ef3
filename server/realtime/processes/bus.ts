/**
 * What travels between processes that serve the same database. A message reaches everybody who
 * listens, in the order in which its sender sent it, or nobody: who cannot do without one counts.
 */
export interface Bus {
	/** Whether there may be other processes at all. */
	readonly isShared: boolean;
	publish(channel: string, message: Uint8Array): void;
	/** @returns How to stop listening. */
	subscribe(channel: string, listener: (message: Uint8Array) => void): () => void;
	/**
	 * Calls back when messages to or from here may have been lost (`true`), and when they pass
	 * (`false`): at the start, too.
	 */
	onInterruption(listener: (isLost: boolean) => void): () => void;
	close(): Promise<void>;
}

/** One process serves the database; nobody else is to be told anything. */
export const aloneBus: Bus = {
	isShared: false,
	publish: () => {},
	subscribe: () => () => {},
	onInterruption: () => () => {},
	close: () => Promise.resolve()
};
