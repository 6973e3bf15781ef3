import { isLoopback } from './settings.js';

/**
 * Sends a browser that came by another name of this machine to the one address that forms and
 * sockets accept. Someone who types `localhost` would otherwise get as far as the first form.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {string} origin
 * @returns {string | null} Where to go instead.
 */
export function ownName({ method, headers, url }, origin) {
	if (method !== 'GET' || !url?.startsWith('/') || !URL.canParse(`http://${headers.host}`))
		return null;
	const asked = new URL(`http://${headers.host}`);
	const own = new URL(origin);
	if (asked.host === own.host || asked.port !== own.port || !isLoopback(asked.hostname))
		return null;
	return origin + url;
}
