/** How soon a browser comes back after a stream has broken, in milliseconds. */
const RETRY = 2_000;
/** Proxies close what is silent for long; and a device that hears no beat knows that its line is dead. */
const HEARTBEAT = 20_000;
/** A stream ends after this long. The browser comes back at once, and is asked anew who it is. */
const LIFETIME = 30 * 60_000;
/** Messages that may wait for a reader; who reads no faster is let go. */
const WAITING = 256;

export const streamHeaders = {
	'content-type': 'text/event-stream; charset=utf-8',
	'cache-control': 'no-store',
	// A proxy that gathers bytes would keep the news until it is old.
	'x-accel-buffering': 'no'
};

/** A stream of server-sent events to one browser. */
export interface EventStream {
	body: ReadableStream<Uint8Array>;
	/** Sends one message; JSON keeps it on one line. */
	send(message: unknown): void;
	/** Sends JSON that is made already: the same for many. */
	sendText(json: string): void;
	/** Ends the stream, and tells the browser not to come back. */
	dismiss(): void;
	/** Ends the stream; the browser comes back. */
	end(): void;
}

/** @param onClose Called once, whoever ends it: the browser, the server or time. */
export function eventStream(onClose: () => void): EventStream {
	const encoder = new TextEncoder();
	let controller: ReadableStreamDefaultController<Uint8Array> | null = null;
	const timers = [
		setInterval(() => write('event: beat\ndata: {}\n\n'), HEARTBEAT),
		setTimeout(end, LIFETIME)
	];
	timers.forEach((timer) => timer.unref());

	function write(text: string): void {
		if (!controller) return;
		controller.enqueue(encoder.encode(text));
		if ((controller.desiredSize ?? 0) <= 0) end();
	}

	function end(): void {
		const open = controller;
		forget();
		open?.close();
	}

	function forget(): void {
		if (!controller) return;
		controller = null;
		timers.forEach((timer) => clearInterval(timer));
		onClose();
	}

	const body = new ReadableStream<Uint8Array>(
		{
			start(opened) {
				controller = opened;
				// The first bytes go at once, so that the browser knows the stream is open.
				write(`retry: ${RETRY}\n\n`);
			},
			cancel: forget
		},
		{ highWaterMark: WAITING }
	);
	return {
		body,
		send: (message) => write(`data: ${JSON.stringify(message)}\n\n`),
		sendText: (json) => write(`data: ${json}\n\n`),
		dismiss() {
			write('event: dismissed\ndata: {}\n\n');
			end();
		},
		end
	};
}
