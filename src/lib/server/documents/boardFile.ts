import { boardToJson, type BoardJson } from '$lib/board';
import type { Database } from '$lib/server/db/client';
import { boardAt } from '$server/realtime/index';

/** A board as it is stored, as a file; see docs/BOARD-FILE.md. */
export async function boardFile(
	db: Database,
	{ id, title }: { id: string; title: string }
): Promise<BoardJson> {
	const doc = await boardAt({ db }, id, new Date());
	const file = boardToJson(doc, title);
	doc.destroy();
	return file;
}
