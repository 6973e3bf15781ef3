import type { ISql, Sql } from 'postgres';
import type { Changes } from './projectionChanges';
import { moveOn, type Through } from './moveOn';
import type { NoteRow, SectionRow, ThemeRow } from './projectionRows';

export interface ProjectionPart extends Changes {
	through: Through;
	/** Keys of all notes, where others are to be removed. */
	keep: readonly string[] | null;
}

/**
 * Writes a part of a board's readable copy, all or nothing. What people do all the time is one
 * statement, prepared once.
 *
 * @returns False where the copy was not as far as it was thought to be: somebody else writes it.
 */
export async function writeProjection(
	sql: Sql,
	boardId: string,
	{ notes, sections, themes, through, keep }: ProjectionPart
): Promise<boolean> {
	const rows = [...notes.values()].filter((row) => row !== null);
	const gone = [...notes].filter(([, row]) => row === null).map(([key]) => key);
	if (gone.length === 0 && !keep && !sections && !themes)
		return writeNotes(sql, boardId, rows, through);
	return sql.begin(async (tx) => {
		if (!(await writeNotes(tx, boardId, rows, through))) return false;
		if (gone.length > 0 || keep) await removeNotes(tx, boardId, gone, keep);
		if (sections) await writeSections(tx, boardId, sections);
		if (themes) await writeThemes(tx, boardId, themes);
		return true;
	});
}

/**
 * Rows that say the same already are left alone, because their search index is not free. What a note
 * names that is no recommendation of ours is left out.
 */
async function writeNotes(
	sql: ISql,
	boardId: string,
	rows: readonly NoteRow[],
	through: Through
): Promise<boolean> {
	const links = rows.flatMap(({ note_key, recommendations }) =>
		recommendations.map((recommendation_id) => ({ note_key, recommendation_id }))
	);
	const moved = await sql`
		with moved as (
			${moveOn(sql, boardId, through)} returning board_id
		), given as (
			select * from json_to_recordset(${JSON.stringify(rows)}::text::json) as given (
				note_key text, section_key text, order_key text, row_key text, column_key text,
				text text, kind text, sector_id text,
				author_id text, author_name text, written_at float8, origin_level text,
				origin_table int, merged_into text, deleted_at float8
			)
		), written as (
			insert into board_note (
				board_id, note_key, section_key, order_key, row_key, column_key, text, kind, sector_id,
				author_id, author_name, written_at, origin_level, origin_table, merged_into, deleted_at
			)
			select board_id, note_key, section_key, order_key, row_key, column_key, text, kind, sector_id,
				author_id, author_name, to_timestamp(written_at / 1000), origin_level, origin_table, merged_into,
				to_timestamp(deleted_at / 1000)
			from moved cross join given
			on conflict (board_id, note_key) do update set
				section_key = excluded.section_key, order_key = excluded.order_key,
				row_key = excluded.row_key, column_key = excluded.column_key, text = excluded.text,
				kind = excluded.kind, sector_id = excluded.sector_id, author_id = excluded.author_id,
				author_name = excluded.author_name, written_at = excluded.written_at,
				merged_into = excluded.merged_into, deleted_at = excluded.deleted_at
			where (
				board_note.section_key, board_note.order_key, board_note.row_key,
				board_note.column_key, board_note.text, board_note.kind,
				board_note.sector_id, board_note.author_id, board_note.author_name,
				board_note.written_at, board_note.merged_into, board_note.deleted_at
			) is distinct from (
				excluded.section_key, excluded.order_key, excluded.row_key, excluded.column_key,
				excluded.text, excluded.kind,
				excluded.sector_id, excluded.author_id, excluded.author_name,
				excluded.written_at, excluded.merged_into, excluded.deleted_at
			)
		), named as (
			select note_key, id as recommendation_id
			from json_to_recordset(${JSON.stringify(links)}::text::json)
				as link (note_key text, recommendation_id uuid)
			join recommendation on id = recommendation_id
		), unlinked as (
			delete from board_note_recommendation link using moved, given
			where link.board_id = moved.board_id and link.note_key = given.note_key and not exists (
				select 1 from named
				where named.note_key = link.note_key
					and named.recommendation_id = link.recommendation_id
			)
		), linked as (
			insert into board_note_recommendation (board_id, note_key, recommendation_id)
			select board_id, note_key, recommendation_id from moved cross join named
			on conflict do nothing
		)
		select from moved`;
	return moved.length > 0;
}

async function removeNotes(
	sql: ISql,
	boardId: string,
	gone: readonly string[],
	keep: readonly string[] | null
): Promise<void> {
	const isGone = keep
		? sql`note_key not in (select json_array_elements_text(${JSON.stringify(keep)}::text::json))`
		: sql`note_key in (select json_array_elements_text(${JSON.stringify(gone)}::text::json))`;
	await sql`
		with unlinked as (
			delete from board_note_recommendation where board_id = ${boardId} and ${isGone}
		)
		delete from board_note where board_id = ${boardId} and ${isGone}`;
}

async function writeSections(
	sql: ISql,
	boardId: string,
	rows: readonly SectionRow[]
): Promise<void> {
	await sql`
		with given as (
			select * from json_to_recordset(${JSON.stringify(rows)}::text::json)
				as section (section_key text, title text, position int, workstreams jsonb)
		), removed as (
			delete from board_section
			where board_id = ${boardId} and section_key not in (select section_key from given)
		)
		insert into board_section (board_id, section_key, title, position, workstreams)
		select ${boardId}, section_key, title, position, workstreams from given
		on conflict (board_id, section_key)
			do update set title = excluded.title, position = excluded.position,
				workstreams = excluded.workstreams`;
}

/** Themes are few, and change seldom: all of them are written anew. */
async function writeThemes(sql: ISql, boardId: string, rows: readonly ThemeRow[]): Promise<void> {
	await sql`delete from board_theme where board_id = ${boardId}`;
	await sql`delete from board_theme_note where board_id = ${boardId}`;
	await sql`
		with given as (
			select * from json_to_recordset(${JSON.stringify(rows)}::text::json)
				as theme (theme_key text, title text, position int, note_keys json)
		), notes as (
			insert into board_theme_note (board_id, theme_key, note_key)
			select distinct ${boardId}::uuid, theme_key, json_array_elements_text(note_keys) from given
		)
		insert into board_theme (board_id, theme_key, title, position)
		select ${boardId}, theme_key, title, position from given`;
}
