import { networkInterfaces } from 'node:os';
import { LaunchError } from './launch-error.js';
import { problems } from './words.js';

/**
 * Where to listen: `HOST` (only this machine by default) and `PORT`.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {number} [usualPort]
 * @returns {{ host: string, port: number }}
 */
export function listenSettings(env, usualPort = 3000) {
	const port = Number(env.PORT || usualPort);
	if (!Number.isInteger(port) || port < 0 || port > 65535) {
		throw new LaunchError(problems.badPort(env.PORT ?? ''));
	}
	return { host: env.HOST || '127.0.0.1', port };
}

/** @param {string} host A name or an address, IPv6 with or without brackets. */
export function isLoopback(host) {
	return /^(localhost|127(\.\d+){3}|\[?::1\]?)$/i.test(host);
}

/**
 * The address people reach a listening server at. One that listens everywhere is named by the
 * machine's own address, so that a phone in the room can use it.
 *
 * @param {string} host
 * @param {number} port
 */
export function originOf(host, port) {
	const name = host === '0.0.0.0' || host === '::' ? ownAddress() : host;
	const written = name.includes(':') && !name.startsWith('[') ? `[${name}]` : name;
	return new URL(`http://${written}:${port}`).origin;
}

function ownAddress() {
	const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
	const outward = addresses.find(({ family, internal }) => family === 'IPv4' && !internal);
	return outward?.address ?? '127.0.0.1';
}
