import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * One number for the content of files and folders, and the names in them.
 *
 * @param {string} root
 * @param {string[]} places Relative to the root; those that do not exist count as absent.
 * @param {(file: string) => boolean} [counts] Which files count, by their path from the root.
 * @returns {string}
 */
export function fingerprint(root, places, counts = () => true) {
	const hash = createHash('sha256');
	for (const file of places
		.flatMap((place) => filesIn(root, place))
		.filter(counts)
		.sort()) {
		const content = readFileSync(path.join(root, file));
		hash.update(`${file}\0${content.length}\0`).update(content);
	}
	return hash.digest('hex');
}

/** @param {string} root @param {string} place @returns {string[]} With forward slashes. */
function filesIn(root, place) {
	const full = path.join(root, place);
	if (!existsSync(full)) return [];
	if (!statSync(full).isDirectory()) return [place];
	return readdirSync(full, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
		.map((file) => file.split(path.sep).join('/'));
}
