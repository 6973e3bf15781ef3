import type * as Y from 'yjs';
import {
	compareBoards,
	readNotes,
	readSections,
	readThemes,
	writersBetween,
	type BoardDifference
} from '$lib/board';
import type { Database } from '$lib/server/db/client';
import { boardPeople } from '$lib/server/queries/boardPeople';
import { boardAt } from '$server/realtime/index';

/** A board as it was at one moment, to be read. */
export interface BoardMoment {
	sections: {
		key: string;
		title: string;
		notes: { key: string; text: string; authorName: string | null; sectorId: string | null }[];
	}[];
	themes: { key: string; title: string; notes: number }[];
	/** What happened to it since the stop before. */
	since: BoardDifference;
	/** Who did that; null where people are not named. */
	people: string[] | null;
	/** What going back to it would change now. */
	back: BoardDifference;
}

/**
 * @param before The stop before; null for the first.
 * @param isNamed Whether people are named on this board.
 */
export async function boardMoment(
	db: Database,
	boardId: string,
	{ at, before, isNamed }: { at: Date; before: Date | null; isNamed: boolean }
): Promise<BoardMoment> {
	const [doc, earlier, now] = await Promise.all([
		boardAt({ db }, boardId, at),
		boardAt({ db }, boardId, before ?? new Date(0)),
		boardAt({ db }, boardId, new Date())
	]);
	const writers = writersBetween(earlier, doc);
	const moment = {
		...contents(doc),
		since: compareBoards(earlier, doc),
		people: isNamed ? await namesOf(db, boardId, writers) : null,
		back: compareBoards(now, doc)
	};
	for (const each of [doc, earlier, now]) each.destroy();
	return moment;
}

function contents(doc: Y.Doc): Pick<BoardMoment, 'sections' | 'themes'> {
	const notes = readNotes(doc);
	return {
		sections: readSections(doc).map(({ key, title }) => ({
			key,
			title,
			notes: notes
				.filter(({ sectionKey }) => sectionKey === key)
				.map(({ key, text, authorName, sectorId }) => ({ key, text, authorName, sectorId }))
		})),
		themes: readThemes(doc).map(({ key, title, noteKeys }) => ({
			key,
			title,
			notes: noteKeys.length
		}))
	};
}

async function namesOf(db: Database, boardId: string, writers: readonly number[]) {
	const people = await boardPeople(db, boardId);
	const names = people.filter(({ clientId }) => writers.includes(clientId));
	return [...new Set(names.map(({ name }) => name))].sort((a, b) => a.localeCompare(b, 'da'));
}
