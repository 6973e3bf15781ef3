import { sql, type SQL } from 'drizzle-orm';
import {
	bigint,
	bigserial,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	unique,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import type { NoteKind } from '$lib/domain/noteKind';
import type { BoardLevel } from '$lib/domain/workshop/boardLevel';
import { bytes, createdAt, danishText, id, instant, orderKey, searchVector } from './columns';
import { project } from './projects';
import { recommendation } from './sources';
import { participant, workshop, workshopTable } from './workshops';

export const board = pgTable(
	'board',
	{
		id: id(),
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		/** The workshop whose participants may use it; null: the project's own. */
		workshopId: uuid('workshop_id').references(() => workshop.id),
		/** Whose it is within a workshop with a programme; null: it is one of no such. */
		level: text('level').$type<BoardLevel>(),
		/** The table it is at, for a table's and a pair's. */
		tableId: uuid('table_id').references(() => workshopTable.id, { onDelete: 'set null' }),
		pairNumber: integer('pair_number'),
		/** Whose own it is; nobody else ever reads it. */
		participantId: uuid('participant_id').references(() => participant.id, {
			onDelete: 'set null'
		}),
		title: danishText('title').notNull(),
		position: integer('position').notNull().default(0),
		createdAt: createdAt(),
		/** Since when a process has it in memory; null: it was put away with everything stored. */
		openedAt: instant('opened_at'),
		deletedAt: instant('deleted_at')
	},
	(table) => [
		index('board_project').on(table.projectId),
		index('board_workshop').on(table.workshopId),
		unique('board_of_participant').on(table.participantId),
		// A table has one of its own, and one a pair.
		uniqueIndex('board_of_table').on(table.tableId, sql`coalesce(${table.pairNumber}, 0)`)
	]
);

/** How a project likes its boards to begin: sections as they look, never what was written in them. */
export const boardTemplate = pgTable(
	'board_template',
	{
		id: id(),
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		title: danishText('title').notNull(),
		/** As `SectionDraft` of the board's document has them. */
		sections: jsonb('sections').$type<{ title: string }[]>().notNull(),
		createdAt: createdAt()
	},
	(table) => [unique('board_template_title_unique').on(table.projectId, table.title)]
);

/** The append-only log: a board is its snapshot, if any, and every update after it. */
export const boardUpdate = pgTable(
	'board_update',
	{
		id: bigserial('id', { mode: 'number' }).primaryKey(),
		boardId: uuid('board_id')
			.notNull()
			.references(() => board.id, { onDelete: 'cascade' }),
		/** A Yjs v1 update: everything that arrived in one tick. */
		update: bytes('update').notNull(),
		createdAt: createdAt()
	},
	(table) => [index('board_update_board').on(table.boardId, table.id)]
);

/** A board as it was at one point of its log; rows up to `throughId` may be gone. */
export const boardSnapshot = pgTable(
	'board_snapshot',
	{
		id: bigserial('id', { mode: 'number' }).primaryKey(),
		boardId: uuid('board_id')
			.notNull()
			.references(() => board.id, { onDelete: 'cascade' }),
		throughId: bigint('through_id', { mode: 'number' }).notNull(),
		state: bytes('state').notNull(),
		createdAt: createdAt()
	},
	(table) => [index('board_snapshot_board').on(table.boardId, table.throughId)]
);

/**
 * Updates that a snapshot holds, packed (see server/realtime/log/segment.ts), so that the board can be had
 * again as it was at any moment.
 */
export const boardSegment = pgTable(
	'board_segment',
	{
		boardId: uuid('board_id')
			.notNull()
			.references(() => board.id, { onDelete: 'cascade' }),
		/** Ids that its first and last update had in the log. */
		firstId: bigint('first_id', { mode: 'number' }).notNull(),
		throughId: bigint('through_id', { mode: 'number' }).notNull(),
		firstAt: instant('first_at').notNull(),
		lastAt: instant('last_at').notNull(),
		updateCount: integer('update_count').notNull(),
		updates: bytes('updates').notNull()
	},
	(table) => [primaryKey({ columns: [table.boardId, table.throughId] })]
);

/** Who first wrote with a client id of the document; others may not write in its name. */
export const boardClient = pgTable(
	'board_client',
	{
		boardId: uuid('board_id')
			.notNull()
			.references(() => board.id, { onDelete: 'cascade' }),
		clientId: bigint('client_id', { mode: 'number' }).notNull(),
		/** See `Person`. Never stored for a workshop that stores no author. */
		personKey: text('person_key').notNull()
	},
	(table) => [primaryKey({ columns: [table.boardId, table.clientId] })]
);

/** Which update the readable projection below has followed the log to. */
export const boardProjection = pgTable('board_projection', {
	boardId: uuid('board_id')
		.primaryKey()
		.references(() => board.id, { onDelete: 'cascade' }),
	throughId: bigint('through_id', { mode: 'number' }).notNull(),
	projectedAt: instant('projected_at').notNull().defaultNow(),
	/** How many notes stand on a board whose words are copied nowhere; null for all others. */
	noteCount: integer('note_count')
});

export const boardSection = pgTable(
	'board_section',
	{
		boardId: uuid('board_id')
			.notNull()
			.references(() => board.id, { onDelete: 'cascade' }),
		/** Key inside the document. */
		sectionKey: text('section_key').notNull(),
		title: danishText('title').notNull(),
		position: integer('position').notNull(),
		/**
		 * Ids of the workstreams it stands for: its own under '', those of its lines under `row:<key>` and
		 * `column:<key>`. As the document carries them; what they name may be gone.
		 */
		workstreams: jsonb('workstreams').$type<Record<string, string>>().notNull().default({})
	},
	(table) => [primaryKey({ columns: [table.boardId, table.sectionKey] })]
);

/** What the notes of a board say: a copy for search, reports and the dashboards, never the truth. */
export const boardNote = pgTable(
	'board_note',
	{
		boardId: uuid('board_id')
			.notNull()
			.references(() => board.id, { onDelete: 'cascade' }),
		noteKey: text('note_key').notNull(),
		sectionKey: text('section_key').notNull(),
		/** Sorts the notes of a section. */
		order: orderKey('order_key').notNull().default(''),
		/** Keys of the lines it is put in, in a matrix. */
		rowKey: text('row_key'),
		columnKey: text('column_key'),
		text: text('text').notNull(),
		kind: text('kind').$type<NoteKind>().notNull(),
		/** Ids as the document carries them; what they name may be gone. */
		sectorId: text('sector_id'),
		authorId: text('author_id'),
		authorName: text('author_name'),
		writtenAt: instant('written_at').notNull(),
		/** Where it followed from: the level and the number of the table; null: it began here. */
		originLevel: text('origin_level').$type<BoardLevel>(),
		originTable: integer('origin_table'),
		/** Key of the note it is part of; null: it is one itself. */
		mergedInto: text('merged_into'),
		deletedAt: instant('deleted_at'),
		search: searchVector('search').generatedAlwaysAs(
			(): SQL => sql`danish_search(${boardNote.text})`
		)
	},
	(table) => [
		primaryKey({ columns: [table.boardId, table.noteKey] }),
		index('board_note_search').using('gin', table.search)
	]
);

export const boardNoteRecommendation = pgTable(
	'board_note_recommendation',
	{
		boardId: uuid('board_id')
			.notNull()
			.references(() => board.id, { onDelete: 'cascade' }),
		noteKey: text('note_key').notNull(),
		recommendationId: uuid('recommendation_id')
			.notNull()
			.references(() => recommendation.id)
	},
	(table) => [
		primaryKey({ columns: [table.boardId, table.noteKey, table.recommendationId] }),
		index('board_note_recommendation_of').on(table.recommendationId)
	]
);

/** Themes that notes of a board are gathered under, as the document has them. */
export const boardTheme = pgTable(
	'board_theme',
	{
		boardId: uuid('board_id')
			.notNull()
			.references(() => board.id, { onDelete: 'cascade' }),
		/** Key inside the document. */
		themeKey: text('theme_key').notNull(),
		title: danishText('title').notNull(),
		position: integer('position').notNull()
	},
	(table) => [primaryKey({ columns: [table.boardId, table.themeKey] })]
);

/** Which notes stand under which theme; those in the bin stand under none. */
export const boardThemeNote = pgTable(
	'board_theme_note',
	{
		boardId: uuid('board_id')
			.notNull()
			.references(() => board.id, { onDelete: 'cascade' }),
		themeKey: text('theme_key').notNull(),
		noteKey: text('note_key').notNull()
	},
	(table) => [primaryKey({ columns: [table.boardId, table.themeKey, table.noteKey] })]
);
