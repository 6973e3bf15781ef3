import path from 'node:path';
import { runnerImport } from 'vite';
import { CHECKOUT } from '../../../server/launch/checkout.js';

/** Vite's word for "how a module is loaded": the application's own code is TypeScript. */
const config = /** @type {import('vite').InlineConfig} */ ({
	configFile: false,
	root: CHECKOUT,
	logLevel: 'error',
	resolve: { alias: { $lib: path.join(CHECKOUT, 'src/lib') } }
});

/** @type {Promise<{ module: typeof import('./prepare.js') }> | null} */
let loading = null;

/** What needs the application's code: its schemas and the tests' factories. */
export async function preparation() {
	loading ??= runnerImport(path.join(CHECKOUT, 'tests/bench/ours/prepare.js'), config);
	return (await loading).module;
}

/** The simulated participants of a rehearsal. @returns {Promise<typeof import('./players.js')>} */
export async function players() {
	/** @type {{ module: typeof import('./players.js') }} */
	const { module } = await runnerImport(path.join(CHECKOUT, 'tests/bench/ours/players.js'), config);
	return module;
}
