/**
 * Reads a stream of server-sent events.
 *
 * @returns The data of each message, until the stream ends or the server sends the reader away. What has a
 *   name besides, as the beat of the server's heart, is none.
 */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
	const decoder = new TextDecoder();
	let waiting = '';
	for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
		waiting += decoder.decode(chunk, { stream: true });
		for (let end = waiting.indexOf('\n\n'); end >= 0; end = waiting.indexOf('\n\n')) {
			const lines = waiting.slice(0, end).split('\n');
			waiting = waiting.slice(end + 2);
			if (lines.includes('event: dismissed')) return;
			if (lines.some((line) => line.startsWith('event: '))) continue;
			const data = lines.find((line) => line.startsWith('data: '))?.slice(6);
			if (data !== undefined) yield data;
		}
	}
}
