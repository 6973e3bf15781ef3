import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter(),
		// The socket server is compiled inside the same build as the pages, so that both share one
		// copy of every module (two copies of Yjs read every text as empty).
		alias: { $server: 'server' },
		typescript: {
			config: (config) => {
				config.include.push(
					'../server/**/*',
					'../.eslint/**/*.js',
					'../*.config.js',
					'../*.config.ts'
				);
				// The servers we are measured beside have packages of their own.
				config.exclude.push('../tests/bench/rivals/**');
				// Programs around public servers that only the benches install.
				config.exclude.push('../tests/bench/rivals/**');
			}
		},
		// No page may reach a third party; the socket and the event stream are same-origin.
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:'],
				'connect-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self'],
				'frame-ancestors': ['none']
			}
		}
	}
};
