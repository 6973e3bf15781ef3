import type * as Y from 'yjs';
import {
	addSection,
	deleteNote,
	editNoteText,
	linkRecommendation,
	moveNote,
	noteText,
	readNotes,
	readSections,
	restoreNote,
	setNoteKind,
	unlinkRecommendation
} from '$lib/board';
import { noteKinds } from '$lib/domain/noteKind';
import type { Chance } from '../support/chance.ts';
import type { TestParticipant } from '../support/participant.ts';

const WORDS = ['skole', 'Åben rådgivning', 'møde', '👍', 'hvem?', ' ', '\n', 'tidlig indsats'];

/** One edit as a person might make it, on whatever the board holds just now. */
export function editAtRandom(person: TestParticipant, chance: Chance): void {
	const { doc } = person;
	const sections = readSections(doc);
	const note = chance.oneOf(readNotes(doc, { deleted: true }));
	const sectionKey = chance.oneOf(sections)?.key ?? 'none';
	if (!note || chance.next() < 0.2) {
		if (sections.length < 3) addSection(doc, chance.oneOf(WORDS) ?? '', 'test');
		person.write(chance.oneOf(WORDS) ?? '', sectionKey);
		return;
	}
	const beforeKey = chance.oneOf(readNotes(doc))?.key ?? null;
	const edits = [
		() => write(doc, note.key, chance),
		() => write(doc, note.key, chance),
		() => moveNote(doc, note.key, { sectionKey, beforeKey }, 'test'),
		() => deleteNote(doc, note.key, { by: null, at: 1 }, 'test'),
		() => restoreNote(doc, note.key, 'test'),
		() => setNoteKind(doc, note.key, chance.oneOf(noteKinds) ?? 'idea', 'test'),
		() => linkRecommendation(doc, note.key, `r${chance.below(3)}`, 'test'),
		() => unlinkRecommendation(doc, note.key, `r${chance.below(3)}`, 'test')
	];
	chance.oneOf(edits)?.();
}

/** Puts a word in, or takes some letters out, somewhere. */
function write(doc: Y.Doc, noteKey: string, chance: Chance): void {
	const before = noteText(doc, noteKey)?.toString() ?? '';
	const letters = [...before];
	const at = chance.below(letters.length + 1);
	if (chance.next() < 0.3) letters.splice(at, 1 + chance.below(4));
	else if (before.length < 200) letters.splice(at, 0, chance.oneOf(WORDS) ?? '');
	editNoteText(doc, noteKey, letters.join(''), 'test');
}
