import type { IncomingMessage } from 'node:http';

type Request = Pick<IncomingMessage, 'headers'> & {
	socket: { remoteAddress?: string | undefined };
};

/**
 * Where a request comes from, found as the pages find it: behind a proxy it is the proxy that says it,
 * in the header that `ADDRESS_HEADER` names. With `X-Forwarded-For`, `XFF_DEPTH` proxies are trusted;
 * what stands before their entries anybody may have written.
 */
export function callerAddress(
	{ headers, socket }: Request,
	{ ADDRESS_HEADER = '', XFF_DEPTH = '1' }: NodeJS.ProcessEnv = process.env
): string {
	const name = ADDRESS_HEADER.toLowerCase();
	const value = String(headers[name] ?? '');
	const said = name === 'x-forwarded-for' ? value.split(',').at(-Number(XFF_DEPTH)) : value;
	return said?.trim() || (socket.remoteAddress ?? '');
}
