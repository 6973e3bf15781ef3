import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import WebSocket, { WebSocketServer } from 'ws';
import { Frame } from './frame';
import { writeFrame } from './writeFrame';

/** The two ends of one connection. */
async function connected(): Promise<{ server: WebSocket; client: WebSocket }> {
	const http = createServer().listen(0, '127.0.0.1');
	await once(http, 'listening');
	const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });
	const client = new WebSocket(`ws://127.0.0.1:${(http.address() as AddressInfo).port}`);
	onTestFinished(() => {
		client.terminate();
		sockets.close();
		http.close();
	});
	const [[server]] = await Promise.all([once(sockets, 'connection'), once(client, 'open')]);
	return { server, client };
}

it('writes prepared bytes with the `ws` that is installed, at every length of header', async () => {
	const { server, client } = await connected();
	const sent = [0, 1, 125, 126, 65_535, 65_536, 200_000].map((length) =>
		new Uint8Array(length).fill(length % 251)
	);
	const received: Buffer[] = [];
	client.on('message', (data: Buffer) => received.push(data));
	const all = new Promise<void>((resolve) =>
		client.on('message', () => received.length > sent.length && resolve())
	);
	expect(writeFrame(server, new Frame(sent))).toBe(true);
	server.send(Buffer.of(7));
	await all;
	expect(received.map((data) => data.length)).toEqual([...sent.map(({ length }) => length), 1]);
	sent.forEach((message, index) => expect(received[index]?.equals(message)).toBe(true));
});

it('asks `ws` the ordinary way where its inside is not as expected', () => {
	const sent: Uint8Array[] = [];
	const other = { send: (message: Uint8Array) => sent.push(message) };
	const frame = new Frame([Uint8Array.of(1), Uint8Array.of(2)]);
	expect(writeFrame(other as unknown as WebSocket, frame)).toBe(false);
	expect(sent).toEqual(frame.messages);
});
