import { newKey, readNotes, setAgreement } from '$lib/board';
import { pick, type Deed } from '../Stage.ts';

/** Reads another table's board, and agrees with some of it. */
export const react: Deed = async ({ board, pause }) => {
	if (!board) return;
	const name = board.author.id ?? `x${newKey()}`;
	for (;;) {
		await pause();
		const note = pick(readNotes(board.doc));
		if (note) setAgreement(board.doc, note.key, name, true);
	}
};
