import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CHECKOUT } from './checkout.js';
import { LaunchError } from './launch-error.js';
import { problems } from './words.js';

/** @throws {LaunchError} Where this Node is older than package.json asks for. */
export function checkNode() {
	const { engines } = JSON.parse(readFileSync(path.join(CHECKOUT, 'package.json'), 'utf8'));
	const wanted = String(engines.node).replace(/^>=\s*/, '');
	if (isOlder(process.versions.node, wanted)) {
		throw new LaunchError(problems.oldNode(wanted, process.versions.node));
	}
}

/**
 * @param {string} found
 * @param {string} wanted Parts that are not given count as 0.
 */
export function isOlder(found, wanted) {
	const [a, b] = [found, wanted].map((version) => version.split('.').map(Number));
	const differs = [0, 1, 2].find((part) => (a?.[part] ?? 0) !== (b?.[part] ?? 0));
	return differs !== undefined && (a?.[differs] ?? 0) < (b?.[differs] ?? 0);
}
