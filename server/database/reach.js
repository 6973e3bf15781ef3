import { statSync } from 'node:fs';
import path from 'node:path';

/**
 * Whether a user may walk into a folder: every folder on the way has to let it through. Folders
 * that do not exist yet are made by us and do not count.
 *
 * @param {string} folder Absolute path.
 * @param {import('./account.js').Account | null} account Null: ourselves, who need no check.
 */
export function canReach(folder, account) {
	if (!account) return true;
	for (let place = folder; ; place = path.dirname(place)) {
		const found = statSync(place, { throwIfNoEntry: false });
		if (found && !letsThrough(found, account)) return false;
		if (place === path.dirname(place)) return true;
	}
}

/** @param {import('node:fs').Stats} folder @param {import('./account.js').Account} account */
function letsThrough({ uid, gid, mode }, account) {
	if (uid === account.uid) return (mode & 0o100) !== 0;
	if (gid === account.gid) return (mode & 0o010) !== 0;
	return (mode & 0o001) !== 0;
}
