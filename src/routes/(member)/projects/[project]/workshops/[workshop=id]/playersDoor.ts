import type { IncomingMessage } from 'node:http';
import type { RequestEvent } from '@sveltejs/kit';

/**
 * Where simulated participants reach this process: at its own port, also where a proxy stands before
 * it; forms still have to name the address that people use.
 */
export function playersDoor(
	{ platform, url }: Pick<RequestEvent, 'platform' | 'url'>,
	code: string
) {
	const request = (platform as { req?: IncomingMessage } | undefined)?.req;
	const { localAddress = '', localPort } = request?.socket ?? {};
	const isBehindProxy = localPort !== undefined && String(localPort) !== url.port;
	const host = localAddress.includes(':') ? `[${localAddress}]` : localAddress;
	const address = isBehindProxy ? `http://${host}:${localPort}` : url.origin;
	return { address, origin: url.origin, code };
}
