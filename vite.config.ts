import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { boardSockets } from './server/vite-plugin.ts';

/** A checking machine may be busy with more than us: what takes this long hangs, and fails twice. */
const patience = { testTimeout: 30_000, retry: process.env.CI ? 1 : 0 };

/** Tests of rules alone: no database, no server, no browser. */
const unit = {
	name: 'unit',
	...patience,
	include: [
		'.eslint/**/*.test.js',
		'src/lib/{domain,board,text,protocol,session,components,styles}/**/*.test.ts',
		'src/routes/**/*.test.ts',
		'src/lib/server/*.test.ts',
		'src/lib/server/{documents,policies,sources,hooks,mail,jobs}/**/*.test.ts',
		'server/**/*.test.{ts,js}'
	]
};

/** Tests over a real database and a real server; see tests/support. */
const integration = {
	name: 'integration',
	include: [
		'src/lib/server/{auth,commands,queries,db}/**/*.test.ts',
		'tests/{integration,convergence,crash}/**/*.test.ts'
	],
	globalSetup: 'tests/support/database.setup.ts',
	...patience,
	hookTimeout: 60_000
};

export default defineConfig({
	plugins: [sveltekit(), boardSockets()],
	ssr: { external: ['yjs', 'y-protocols', 'lib0', 'ws', 'postgres'] },
	test: {
		projects: [
			{ extends: true, test: unit },
			{ extends: true, test: integration }
		]
	}
});
