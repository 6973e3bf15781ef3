import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CHECKOUT } from '../../server/launch/checkout.js';
import { child } from '../../server/launch/child.js';
import { fingerprint } from '../../server/launch/fingerprint.js';
import { asOne } from './counts.js';

const FOLDER = path.join(CHECKOUT, 'drizzle');

/**
 * Whether the migrations agree with each other and say all that the schema says. Generating has to
 * find nothing to write; what it wrote anyway is taken back.
 *
 * @param {AbortSignal} signal
 */
export async function migrationsAreWhole(signal) {
	const checked = await drizzle('check', signal);
	const copy = mkdtempSync(path.join(tmpdir(), 'handlekraft-migrations-'));
	const before = fingerprint(FOLDER, ['.']);
	cpSync(FOLDER, copy, { recursive: true });
	try {
		const generated = await drizzle('generate', signal);
		// It ends with 0 and writes nothing where it would have had to ask somebody.
		const foundNothing = generated.output.includes('No schema changes');
		const isUntouched = fingerprint(FOLDER, ['.']) === before;
		if (!isUntouched) {
			rmSync(FOLDER, { recursive: true });
			cpSync(copy, FOLDER, { recursive: true });
		}
		const isWhole = checked.code === 0 && generated.code === 0 && foundNothing && isUntouched;
		if (!isWhole) console.log('The schema has changes without a migration: npm run db:generate');
		return asOne(isWhole);
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
}

/** @param {string} command @param {AbortSignal} signal */
async function drizzle(command, signal) {
	const result = await child(process.execPath, ['node_modules/drizzle-kit/bin.cjs', command], {
		signal
	});
	console.log(result.output.trim());
	return result;
}
