/** A note of one of the project's boards, in one word: its key alone is unique on its board only. */
export type NoteRef = `${string}.${string}`;

export function noteRef(boardId: string, noteKey: string): NoteRef {
	return `${boardId}.${noteKey}`;
}

/** Null for what cannot name a note. */
export function readNoteRef(ref: string): { boardId: string; noteKey: string } | null {
	const [, boardId, noteKey] =
		/^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\.(\w{1,64})$/.exec(ref) ?? [];
	return boardId && noteKey ? { boardId, noteKey } : null;
}
