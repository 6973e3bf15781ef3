import { hasCpr } from '$lib/domain/cprGuard';
import { NOTE_TEXT_MAX } from '$lib/domain/noteLimits';
import type { Columns } from './guessColumns';
import { splitText } from './splitText';

/** How many notes come in at once. */
export const IMPORT_MAX = 300;

/** A note as it would come in. */
export interface PlannedNote {
	text: string;
	sectionKey: string;
	/** `split`: one of several that a long text becomes. */
	state: 'fine' | 'cprLike' | 'tooLong' | 'duplicate' | 'split';
	/** Whether it comes in. */
	isTaken: boolean;
}

export interface ImportWish extends Columns {
	/** Where notes go whose section is not named, or not there. */
	sectionKey: string;
	splitLong: boolean;
	skipDuplicates: boolean;
}

export interface Target {
	sections: readonly { key: string; title: string }[];
	/** What the board's notes say. */
	texts: readonly string[];
}

/** What becomes of each row. Nothing is left out without a word. */
export function planImport(
	rows: readonly string[][],
	wish: ImportWish,
	{ sections, texts }: Target
): PlannedNote[] {
	const seen = new Set(texts.map(plain));
	const places = new Map(sections.map(({ key, title }) => [plain(title), key]));
	const planned = rows.slice(wish.hasHeader ? 1 : 0).flatMap((row): PlannedNote[] => {
		const text = (row[wish.text] ?? '').trim();
		if (text === '') return [];
		const named = wish.section === null ? undefined : places.get(plain(row[wish.section] ?? ''));
		const note = { text, sectionKey: named ?? wish.sectionKey };
		if (hasCpr(text)) return [{ ...note, state: 'cprLike', isTaken: false }];
		if (seen.has(plain(text)))
			return [{ ...note, state: 'duplicate', isTaken: !wish.skipDuplicates }];
		seen.add(plain(text));
		if (text.length <= NOTE_TEXT_MAX) return [{ ...note, state: 'fine', isTaken: true }];
		if (!wish.splitLong) return [{ ...note, state: 'tooLong', isTaken: false }];
		const parts = splitText(text, NOTE_TEXT_MAX);
		return parts.map((part) => ({ ...note, text: part, state: 'split', isTaken: true }));
	});
	let taken = 0;
	return planned.map((note) => {
		if (note.isTaken) taken += 1;
		return { ...note, isTaken: note.isTaken && taken <= IMPORT_MAX };
	});
}

const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();
