import type * as Y from 'yjs';
import { noteKeys, readComments, readNotes, readSections, readThemes, wholeOf } from '$lib/board';

/** What holds on every board at any moment, whatever people did at the same time; empty where it does. */
export function brokenInvariants(doc: Y.Doc): string[] {
	const problems: string[] = [];
	const sections = readSections(doc);
	const sectionKeys = new Set(sections.map(({ key }) => key));
	const everything = readNotes(doc, { deleted: true, parts: true });
	const all = new Map(everything.map((note) => [note.key, note]));

	if (all.size !== noteKeys(doc).length) problems.push('a note that cannot be read');
	for (const note of everything) {
		const whole = wholeOf(doc, note.key);
		if (sections.length > 0 && !sectionKeys.has(note.sectionKey))
			problems.push('a note in a section that is not there');
		if (!all.has(whole)) problems.push('a note that is part of nothing');
		if (wholeOf(doc, whole) !== whole) problems.push('a whole that is a part');
	}
	const shown = readNotes(doc);
	const isSeen = (key: string) => shown.some((note) => note.key === key);
	for (const { key } of everything) {
		const whole = all.get(wholeOf(doc, key));
		if (whole?.deletedAt === null && !isSeen(whole.key)) problems.push('a note out of sight');
	}
	const places = shown.map(({ sectionKey, order, key }) => `${sectionKey} ${order} ${key}`);
	if (new Set(places).size !== places.length) problems.push('a note shown twice');

	for (const { noteKeys: under } of readThemes(doc, { deleted: true }))
		for (const key of under) if (!all.has(key)) problems.push('a theme over a note that is gone');
	for (const key of readComments(doc).keys())
		if (!all.has(key)) problems.push('a comment to a note that is gone');
	return problems;
}
