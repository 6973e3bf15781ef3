import { IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';

export interface LocalCopy {
	/** Resolves once what was kept is in the document; false where this browser keeps nothing. */
	whenLoaded: Promise<boolean>;
	destroy(): void;
}

/**
 * Keeps a board on this device, so that what is written without a connection survives a reload and
 * comes back. Apart for each person: whoever signs in next on a shared machine must not send the
 * words of the one before as their own.
 *
 * @param personId Who it is kept for.
 */
export function keepLocalCopy(doc: Y.Doc, boardId: string, personId: string): LocalCopy {
	if (!hasStorage()) return { whenLoaded: Promise.resolve(false), destroy: () => {} };
	const persistence = new IndexeddbPersistence(`handlekraft/${personId}/board/${boardId}`, doc);
	return {
		// Opening fails where the browser forbids storage (a private window): we then do without.
		whenLoaded: Promise.race([
			persistence.whenSynced.then(() => true),
			persistence._db.then(
				() => new Promise<never>(() => {}),
				() => false
			)
		]),
		destroy: () => void persistence.destroy().catch(() => {})
	};
}

function hasStorage(): boolean {
	try {
		return typeof indexedDB === 'object' && indexedDB !== null;
	} catch {
		return false;
	}
}
