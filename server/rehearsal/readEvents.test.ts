import { expect, it } from 'vitest';
import { readEvents } from './readEvents';

/** A stream that brings these pieces, cut anywhere. */
function stream(...pieces: string[]): ReadableStream<Uint8Array> {
	return new ReadableStream({
		start(controller) {
			for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
			controller.close();
		}
	});
}

async function read(...pieces: string[]): Promise<string[]> {
	const found: string[] = [];
	for await (const data of readEvents(stream(...pieces))) found.push(data);
	return found;
}

it('reads the data of each message, however the stream is cut', async () => {
	expect(await read('retry: 2000\n\nda', 'ta: {"at":1}\n', '\ndata: {"at":2}\n\n')).toEqual([
		'{"at":1}',
		'{"at":2}'
	]);
});

it('takes the beat of the server’s heart for no message', async () => {
	expect(await read('data: 1\n\nevent: beat\ndata: {}\n\ndata: 2\n\n')).toEqual(['1', '2']);
});

it('ends where the server sends the reader away', async () => {
	expect(await read('data: 1\n\nevent: dismissed\ndata: {}\n\ndata: 2\n\n')).toEqual(['1']);
});
