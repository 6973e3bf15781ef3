/** Where an archive holds what; there are no other entries in it than these and the manifest. */
export const entryName = {
	rows: (table: string) => `rows/${table}.jsonl`,
	/** The document's whole state, as a Yjs update (v1). */
	state: (boardId: string) => `boards/${boardId}.yjs`,
	/** The same for people and other programs; see docs/BOARD-FILE.md. */
	board: (boardId: string) => `boards/${boardId}.json`
};

const SHAPE = /^(?:manifest\.json|rows\/[a-z_]{1,60}\.jsonl|boards\/[0-9a-f-]{36}\.(?:yjs|json))$/;

/** Whether an archive can have an entry of that name: no way leads out of it. */
export function isEntryName(name: string): boolean {
	return SHAPE.test(name);
}
