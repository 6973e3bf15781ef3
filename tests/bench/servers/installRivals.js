import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { child } from '../../../server/launch/child.js';

const FOLDER = fileURLToPath(new URL('../rivals', import.meta.url));
const LOCK = path.join(FOLDER, 'package-lock.json');
const STAMP = path.join(FOLDER, 'node_modules/.installed-from');

/** Installs the public servers where they are not here yet: no one but the benches needs them. */
export async function installRivals() {
	const wanted = readFileSync(LOCK, 'utf8');
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
	console.log('Installing the public servers …');
	const { code, output } = await child('npm', [
		'ci',
		'--prefix',
		FOLDER,
		'--no-audit',
		'--no-fund'
	]);
	if (code !== 0) throw new Error(`The public servers could not be installed:\n${output}`);
	writeFileSync(STAMP, wanted);
}
