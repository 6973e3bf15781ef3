import { randomBytes } from 'node:crypto';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { steps, syncMessage } from './messages.js';

/** What one message may hold; see src/lib/protocol/limits.ts. */
const MESSAGE = 1024 * 1024;
const AGAIN_AFTER = 100;

/**
 * Messages that cost as much as may be, each near the largest the server reads.
 *
 * @type {Record<string, (client: number) => Uint8Array>}
 */
export const hostileMessages = {
	'long texts': (client) => update(client, (text) => text.insert(0, 'lang '.repeat(12_000)), 17),
	'a letter at a time': (client) =>
		update(client, (text) => {
			for (let at = 0; at < 40_000; at += 1) text.insert(Math.floor(at / 2), 'x');
		}),
	'numbers like a CPR number': (client) =>
		update(client, (text) => text.insert(0, '0101901234 '.repeat(5_000)), 17),
	'no update at all': () => syncMessage(steps.update, randomBytes(MESSAGE - 100))
};

/** @param {number} client @param {(text: Y.Text) => void} write @param {number} [notes] */
function update(client, write, notes = 1) {
	const doc = new Y.Doc();
	doc.clientID = client;
	for (let at = 0; at < notes; at += 1) {
		const note = new Y.Map();
		const text = new Y.Text();
		doc.getMap('notes').set(`hostile${at}`, note);
		note.set('text', text);
		write(text);
	}
	return syncMessage(steps.update, Y.encodeStateAsUpdate(doc));
}

/**
 * Somebody who sends such a message as soon as they are let in, again and again.
 *
 * @param {{ url: string, cookie: string }} seat
 * @param {() => Uint8Array} message
 * @returns How to make them stop, and how many were sent.
 */
export function attack({ url, cookie }, message) {
	let sent = 0;
	let isOn = true;
	/** @type {WebSocket | null} */
	let socket = null;
	const connect = () => {
		if (!isOn) return;
		const line = (socket = new WebSocket(url, { headers: { cookie }, perMessageDeflate: false }));
		const send = () => {
			if (line.readyState !== WebSocket.OPEN) return;
			line.send(message(), () => setTimeout(send, AGAIN_AFTER));
			sent += 1;
		};
		line.on('open', () => {
			line.send(syncMessage(steps.step2, new Uint8Array([0, 0])));
			send();
		});
		line.on('error', () => {});
		line.on('close', () => setTimeout(connect, AGAIN_AFTER));
	};
	connect();
	return () => {
		isOn = false;
		socket?.terminate();
		return sent;
	};
}
