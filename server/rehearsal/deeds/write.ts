import { addNote } from '$lib/board';
import { pick, type Deed } from '../Stage.ts';

/** Notes somebody writes in one phase at most: a table that hears eighty of each hears nobody. */
const MOST = 4;

/** Writes notes under the recommendations of their table, and says "klar" at the end. */
export const write: Deed = async (stage) => {
	const { board, guest, page, pause, words } = stage;
	if (!board) return;
	for (let written = 0; written < MOST; written += 1) {
		await pause();
		const sectionKey = pick(sectionsOf(stage));
		const text = pick(words.notes);
		if (!sectionKey || !text || stage.state.phase?.isLocked) continue;
		const draft = { text, sectionKey, author: board.author, writtenAt: Date.now() };
		stage.wrote(addNote(board.doc, draft, page.seat.participantId));
	}
	await pause();
	await guest.send('ready', { isReady: 'on' });
};

function sectionsOf({ page, state }: Parameters<Deed>[0]): string[] {
	const dealt = state.tables.find(({ id }) => id === page.seat.table?.id)?.recommendationIds ?? [];
	const sections = state.recommendations
		.filter(({ id }) => dealt.length === 0 || dealt.includes(id))
		.map(({ sectionKey }) => sectionKey);
	return sections.length > 0 ? sections : state.otherSectionKey ? [state.otherSectionKey] : [];
}
