import { addTheme, putUnderTheme, readNotes, readThemes } from '$lib/board';
import { pick, type Deed } from '../Stage.ts';

/** Themes a table makes at most. */
const MOST = 4;

/** Puts notes that lie under no theme yet under one, and begins themes where there are few. */
export const gather: Deed = async ({ board, page, pause, words }) => {
	if (!board) return;
	const { doc } = board;
	const origin = page.seat.participantId;
	for (;;) {
		await pause();
		const themes = readThemes(doc);
		const filed = new Set(themes.flatMap(({ noteKeys }) => noteKeys));
		const note = pick(readNotes(doc).filter(({ key }) => !filed.has(key)));
		if (!note) continue;
		const title = words.themes[themes.length];
		if (title && (themes.length === 0 || (themes.length < MOST && Math.random() < 0.3)))
			addTheme(doc, { title, noteKeys: [note.key] }, origin);
		else putUnderTheme(doc, pick(themes)?.key ?? '', note.key, origin);
	}
};
