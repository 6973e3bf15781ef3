import { and, eq, inArray, sql } from 'drizzle-orm';
import { readNotes, readSections, type Note } from '$lib/board';
import type { Database, Queryable } from '$lib/server/db/client';
import {
	boardNote,
	boardNoteRecommendation,
	boardProjection,
	boardSection,
	recommendation
} from '$lib/server/db/schema';
import type * as Y from 'yjs';

/** What a note looks like in the projection; equal text, nothing to write. */
type Fingerprints = ReadonlyMap<string, string>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The readable copy of one board. The first time it is written anew; after that only what changed,
 * so it costs little while people type. It belongs to whoever holds the document: two at once
 * would write over each other.
 */
export class Projection {
	readonly #db: Database;
	readonly #boardId: string;
	#written: Fingerprints | null = null;

	constructor(db: Database, boardId: string) {
		this.#db = db;
		this.#boardId = boardId;
	}

	/** @param throughId The last update of the log that is in the document. */
	async write(doc: Y.Doc, throughId: number): Promise<void> {
		const notes = rowsOf(doc);
		const sections = readSections(doc).map(({ key, title }, position) => ({
			boardId: this.#boardId,
			sectionKey: key,
			title: readable(title),
			position
		}));
		const written = this.#written;
		// Should it fail, nobody knows what is there: the next time all of it is written.
		this.#written = null;
		await this.#db.transaction(async (tx) => {
			// First, because it makes whoever else writes this board's copy wait.
			await tx
				.insert(boardProjection)
				.values({ boardId: this.#boardId, throughId })
				.onConflictDoUpdate({
					target: boardProjection.boardId,
					set: { throughId, projectedAt: sql`now()` }
				});
			const changed = notes.filter(({ key, print }) => written?.get(key) !== print);
			const kept = new Set(notes.map(({ key }) => key));
			const touched = written
				? [...changed.map(({ key }) => key), ...[...written.keys()].filter((key) => !kept.has(key))]
				: null;
			await this.#removeNotes(tx, touched);
			await this.#insertNotes(tx, changed);
			await tx.delete(boardSection).where(eq(boardSection.boardId, this.#boardId));
			if (sections.length > 0) await tx.insert(boardSection).values(sections);
		});
		this.#written = new Map(notes.map(({ key, print }) => [key, print]));
	}

	/** @param keys Null: all of the board's. */
	async #removeNotes(tx: Queryable, keys: string[] | null): Promise<void> {
		if (keys?.length === 0) return;
		for (const table of [boardNoteRecommendation, boardNote]) {
			const ofBoard = eq(table.boardId, this.#boardId);
			await tx.delete(table).where(keys ? and(ofBoard, inArray(table.noteKey, keys)) : ofBoard);
		}
	}

	async #insertNotes(tx: Queryable, rows: readonly ProjectedNote[]): Promise<void> {
		const boardId = this.#boardId;
		for (let from = 0; from < rows.length; from += 1000) {
			const part = rows.slice(from, from + 1000);
			await tx.insert(boardNote).values(part.map(({ row }) => ({ boardId, ...row })));
		}
		const links = rows.flatMap(({ key, recommendationIds }) =>
			recommendationIds.map((recommendationId) => ({ boardId, noteKey: key, recommendationId }))
		);
		const known = await existing(tx, [...new Set(links.map((link) => link.recommendationId))]);
		const valid = links.filter((link) => known.has(link.recommendationId));
		if (valid.length > 0) await tx.insert(boardNoteRecommendation).values(valid);
	}
}

interface ProjectedNote {
	key: string;
	row: Omit<typeof boardNote.$inferInsert, 'boardId'>;
	recommendationIds: string[];
	print: string;
}

function rowsOf(doc: Y.Doc): ProjectedNote[] {
	return readNotes(doc, { deleted: true }).map((note) => {
		const row = rowOf(note);
		const recommendationIds = note.recommendationIds.filter((id) => UUID.test(id));
		return {
			key: note.key,
			row,
			recommendationIds,
			print: JSON.stringify([row, recommendationIds])
		};
	});
}

function rowOf(note: Note): ProjectedNote['row'] {
	return {
		noteKey: note.key,
		sectionKey: note.sectionKey,
		order: note.order,
		text: readable(note.text),
		kind: note.kind,
		sectorId: note.sectorId,
		authorId: note.authorId,
		authorName: note.authorName && readable(note.authorName),
		writtenAt: instant(note.writtenAt),
		deletedAt: note.deletedAt === null ? null : instant(note.deletedAt)
	};
}

/** PostgreSQL has no place for the character zero in a text. */
const readable = (text: string) => text.replaceAll('\0', '');

/** A client's clock may say anything; a date cannot. */
function instant(milliseconds: number): Date {
	const bounded = Math.min(Math.max(milliseconds, 0), Date.UTC(9999, 0));
	return new Date(bounded);
}

async function existing(tx: Queryable, ids: string[]): Promise<Set<string>> {
	if (ids.length === 0) return new Set();
	const rows = await tx
		.select({ id: recommendation.id })
		.from(recommendation)
		.where(inArray(recommendation.id, ids));
	return new Set(rows.map(({ id }) => id));
}
