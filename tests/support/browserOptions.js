import { existsSync } from 'node:fs';

/** The system's Chromium where there is one, without a window if it can be; else Playwright's own. */
export const systemBrowser = [
	process.env.CHROMIUM_PATH,
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome'
].find((path) => path && existsSync(path));

/** How the browser of tests and benches is started. */
export const browserOptions = {
	...(systemBrowser && { executablePath: systemBrowser }),
	args: [
		// Root may not use the sandbox; containers run as root.
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
		'--disable-gpu',
		'--disable-quic',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync'
	]
};
