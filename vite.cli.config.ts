import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/**
 * Builds server/cli.ts, a program of its own that ends when it is done. Unlike the socket server it
 * shares no state with the pages, so it may have its own copy of the modules.
 */
export default defineConfig({
	resolve: {
		alias: {
			$lib: fileURLToPath(new URL('src/lib', import.meta.url)),
			$server: fileURLToPath(new URL('server', import.meta.url))
		}
	},
	build: {
		ssr: 'server/cli.ts',
		outDir: 'build/cli',
		target: 'node20',
		rolldownOptions: { output: { entryFileNames: 'cli.js' } }
	}
});
