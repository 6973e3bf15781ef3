import type { Page } from '@playwright/test';

/** What a page did that it should not: asked another origin, or complained in the console. */
export interface Misconduct {
	foreign: string[];
	complaints: string[];
}

/**
 * Notes what the page does from now on.
 * @param refusals Statuses the page is meant to be answered with; the browser logs each as an error.
 */
export function misconductOf(
	page: Page,
	origin: string,
	refusals: readonly number[] = []
): Misconduct {
	const seen: Misconduct = { foreign: [], complaints: [] };
	const { host } = new URL(origin);
	const ask = (address: string) => {
		const { protocol, host: asked } = new URL(address);
		if (protocol !== 'data:' && protocol !== 'blob:' && asked !== host) seen.foreign.push(address);
	};
	page.on('request', (request) => ask(request.url()));
	page.on('websocket', (socket) => ask(socket.url()));
	page.on('pageerror', (error) => seen.complaints.push(String(error)));
	page.on('console', (message) => {
		const isExpected = refusals.some((status) => message.text().includes(`a status of ${status}`));
		if (['error', 'warning'].includes(message.type()) && !isExpected)
			seen.complaints.push(message.text());
	});
	return seen;
}
