import type { Note, Section, Subject, Theme } from '$lib/board';

/** A note as `board_note` has it, by the names of its columns; instants in ms since 1970. */
export interface NoteRow {
	note_key: string;
	section_key: string;
	order_key: string;
	row_key: string | null;
	column_key: string | null;
	text: string;
	kind: string;
	sector_id: string | null;
	author_id: string | null;
	author_name: string | null;
	written_at: number;
	origin_level: string | null;
	origin_table: number | null;
	merged_into: string | null;
	deleted_at: number | null;
	recommendations: string[];
}

export interface ThemeRow {
	theme_key: string;
	title: string;
	position: number;
	note_keys: string[];
}

export interface SectionRow {
	section_key: string;
	title: string;
	position: number;
	/** Ids by place: '' for the section as a whole, `row:<key>`, `column:<key>`. */
	workstreams: Record<string, string>;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * @param sectionKey Where it is shown.
 * @param wholeKey The note it is part of; itself where it is part of none.
 */
export function noteRow(note: Note, sectionKey: string, wholeKey: string): NoteRow {
	return {
		note_key: readable(note.key),
		section_key: readable(sectionKey),
		order_key: note.order,
		row_key: note.row && readable(note.row),
		column_key: note.column && readable(note.column),
		text: readable(note.text),
		kind: note.kind,
		sector_id: note.sectorId && readable(note.sectorId),
		author_id: note.authorId && readable(note.authorId),
		author_name: note.authorName && readable(note.authorName),
		written_at: instant(note.writtenAt),
		origin_level: note.origin?.level ?? null,
		origin_table: note.origin?.table ?? null,
		merged_into: wholeKey === note.key ? null : readable(wholeKey),
		deleted_at: note.deletedAt === null ? null : instant(note.deletedAt),
		recommendations: note.recommendationIds.filter((id) => UUID.test(id))
	};
}

export function sectionRows(sections: readonly Section[]): SectionRow[] {
	return sections.map((section, position) => ({
		section_key: readable(section.key),
		title: readable(section.title),
		position,
		workstreams: workstreamsOf(section)
	}));
}

/** The workstreams a section and its lines stand for; notes put there are under them. */
function workstreamsOf({ subject, rows, columns }: Section): Record<string, string> {
	const places: [string, Subject | null][] = [
		['', subject],
		...rows.map((line): [string, Subject | null] => [`row:${line.key}`, line.subject]),
		...columns.map((line): [string, Subject | null] => [`column:${line.key}`, line.subject])
	];
	return Object.fromEntries(
		places.flatMap(([place, of]) =>
			of?.kind === 'workstream' && UUID.test(of.id) ? [[readable(place), of.id]] : []
		)
	);
}

export function themeRows(themes: readonly Theme[]): ThemeRow[] {
	return themes.map(({ key, title, noteKeys }, position) => ({
		theme_key: readable(key),
		title: readable(title),
		position,
		note_keys: noteKeys.map(readable)
	}));
}

/** PostgreSQL has no place for the character zero, nor for one half of a pair. */
const readable = (text: string) => text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd');

/** A client's clock may say anything; a date cannot. */
const instant = (milliseconds: number) => Math.min(Math.max(milliseconds, 0), Date.UTC(9999, 0));
