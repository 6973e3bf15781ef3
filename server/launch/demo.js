import { isLoopback } from './settings.js';

/**
 * Whether the demonstration is shown. Its passwords are known to everybody, so it comes by itself
 * only where nobody else can reach it. `HANDLEKRAFT_DEMO` (1 or 0) decides otherwise.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} host What is listened on.
 */
export function showsDemo(env, host) {
	return env.HANDLEKRAFT_DEMO ? env.HANDLEKRAFT_DEMO === '1' : isLoopback(host);
}
