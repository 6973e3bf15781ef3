import type { Plugin } from 'vite';

/** Serves the board sockets under `vite dev`, through the same facade as in production. */
export function boardSockets(): Plugin {
	return { name: 'handlekraft:board-sockets', apply: 'serve' };
}
