/**
 * Ends with 0 where a PostgreSQL new enough for us listens on 127.0.0.1:5432 and takes the user
 * `postgres` without a password. It speaks the first words of the protocol itself, because nothing
 * is installed when it runs.
 */
import { connect } from 'node:net';

const OLDEST_MAJOR = 15;
const AUTHENTICATED = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0]);

const words = Buffer.from('user\0postgres\0database\0postgres\0\0');
const head = Buffer.alloc(8);
head.writeInt32BE(head.length + words.length, 0);
head.writeInt32BE(3 << 16, 4);

let answer = Buffer.alloc(0);
const socket = connect(5432, '127.0.0.1', () => socket.write(Buffer.concat([head, words])));
socket.setTimeout(3_000, () => socket.destroy());
socket.on('error', () => {});
socket.on('close', () => process.exit(1));
socket.on('data', (chunk) => {
	answer = Buffer.concat([answer, chunk]);
	const version = /server_version\0(\d+)/.exec(answer.toString('latin1'))?.[1];
	if (!answer.subarray(0, AUTHENTICATED.length).equals(AUTHENTICATED)) socket.destroy();
	else if (version) process.exit(Number(version) >= OLDEST_MAJOR ? 0 : 1);
});
