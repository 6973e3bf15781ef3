import type { BoardSession } from '$lib/session/BoardSession.svelte';

/** Puts a card on its board: a new note, or other words for the one that stands there. */
export function saveCard(
	session: BoardSession,
	key: string,
	{ sectionKey, text }: { sectionKey: string; text: string }
): void {
	const { note } = session.view.note(key);
	if (!note) {
		session.addNote(sectionKey, text, { key });
		return;
	}
	if (note.deletedAt !== null) session.restoreNote(key);
	if (note.sectionKey !== sectionKey) session.moveNote(key, { sectionKey, beforeKey: null });
	session.notes.rewrite(key, text.trim());
}
