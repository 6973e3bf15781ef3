import type { FormProblems } from '$lib/server/forms';
import type { NoteView } from '$lib/session/NoteView';
import { postForm } from '$lib/session/postForm';
import type { Dictionary } from '$lib/text';
import { problemTexts } from '../../../../../../problemTexts';

/** No more of a note is read where parked things stand in a row. */
const MAX_LENGTH = 300;

/** Parks a note. Answers with why it could not be, in words; null where it is. */
export async function parkNote(note: NoteView, text: Dictionary): Promise<string | null> {
	const words = text.parkNote;
	const fields = { noteKey: note.key, text: note.text.slice(0, MAX_LENGTH) };
	try {
		const answer = await postForm('?/park', fields);
		if (answer.type === 'success') return null;
		const problems = answer.type === 'failure' ? (answer.data as FormProblems | undefined) : null;
		const [why] = Object.values(problemTexts(problems, text));
		return why ? words.refused(why) : words.unreached;
	} catch {
		return words.unreached;
	}
}
