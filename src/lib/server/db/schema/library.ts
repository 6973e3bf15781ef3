import { sql, type SQL } from 'drizzle-orm';
import {
	boolean,
	date,
	index,
	integer,
	pgTable,
	primaryKey,
	real,
	text,
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import type { ImportFault } from '$lib/domain/source/importFault';
import type { ImportState } from '$lib/domain/source/importState';
import type { PlaceMethod } from '$lib/domain/source/placeMethod';
import type { SourceFormat } from '$lib/domain/source/sourceFormat';
import type { Validity } from '$lib/domain/source/validity';
import { createdAt, danishText, id, instant, searchVector } from './columns';
import { board } from './boards';
import { userAccount } from './people';
import { project } from './projects';
import { recommendation, recommendationElement, sourceDocument } from './sources';

/** "Gældende udgave tjekket", append-only: the entry written last is the present one. */
export const sourceCheck = pgTable(
	'source_check',
	{
		id: id(),
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		sourceId: uuid('source_id')
			.notNull()
			.references(() => sourceDocument.id, { onDelete: 'cascade' }),
		validity: text('validity').$type<Validity>().notNull(),
		remark: text('remark').notNull().default(''),
		checkedOn: date('checked_on').notNull(),
		checkedBy: uuid('checked_by').references(() => userAccount.id),
		createdAt: createdAt()
	},
	(table) => [index('source_check_of').on(table.projectId, table.sourceId, table.createdAt)]
);

/** One text of a source, as a project imported it; it never changes, so that places in it hold. */
export const sourceVersion = pgTable(
	'source_version',
	{
		id: id(),
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		sourceId: uuid('source_id')
			.notNull()
			.references(() => sourceDocument.id, { onDelete: 'cascade' }),
		/** Counted within the project's source: people say "version 2". */
		number: integer('number').notNull(),
		fileName: danishText('file_name').notNull(),
		format: text('format').$type<SourceFormat>().notNull(),
		byteCount: integer('byte_count').notNull(),
		/** Of the file's bytes, in hexadecimal: tells the same file again. */
		sha256: text('sha256').notNull(),
		/** Lines are split on LF alone and counted from 1, characters of a line (UTF-16) from 0. */
		text: text('text').notNull(),
		lineCount: integer('line_count').notNull(),
		importedBy: uuid('imported_by').references(() => userAccount.id),
		importedAt: instant('imported_at').notNull().defaultNow()
	},
	(table) => [unique('source_version_number').on(table.projectId, table.sourceId, table.number)]
);

/** A version's text as people read and search it: hyphenation undone, lines joined. */
export const sourceParagraph = pgTable(
	'source_paragraph',
	{
		versionId: uuid('version_id')
			.notNull()
			.references(() => sourceVersion.id, { onDelete: 'cascade' }),
		position: integer('position').notNull(),
		lineFrom: integer('line_from').notNull(),
		lineTo: integer('line_to').notNull(),
		/** 1 is the highest; null: it is no heading. */
		headingLevel: integer('heading_level'),
		text: text('text').notNull(),
		search: searchVector('search').generatedAlwaysAs(
			(): SQL => sql`danish_search(${sourceParagraph.text})`
		)
	},
	(table) => [
		primaryKey({ columns: [table.versionId, table.position] }),
		index('source_paragraph_search').using('gin', table.search)
	]
);

/** An import under way, or how it went. The file itself is never stored. */
export const sourceImport = pgTable(
	'source_import',
	{
		id: id(),
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		sourceId: uuid('source_id')
			.notNull()
			.references(() => sourceDocument.id, { onDelete: 'cascade' }),
		fileName: danishText('file_name').notNull(),
		state: text('state').$type<ImportState>().notNull(),
		/** 0-100. */
		progress: integer('progress').notNull().default(0),
		fault: text('fault').$type<ImportFault>(),
		/** The line the fault is in, where it is in one. */
		faultLine: integer('fault_line'),
		versionId: uuid('version_id').references(() => sourceVersion.id, { onDelete: 'cascade' }),
		startedBy: uuid('started_by').references(() => userAccount.id),
		startedAt: instant('started_at').notNull().defaultNow(),
		/** The process that reads it says so again and again; silent for long: it died. */
		aliveAt: instant('alive_at').notNull().defaultNow(),
		endedAt: instant('ended_at')
	},
	(table) => [index('source_import_of').on(table.projectId, table.sourceId, table.startedAt)]
);

/** From the first character, inclusive, to the last, exclusive. All null: it was not found. */
const place = () => ({
	lineFrom: integer('line_from'),
	charFrom: integer('char_from'),
	lineTo: integer('line_to'),
	charTo: integer('char_to'),
	/** 0-1. */
	certainty: real('certainty').notNull(),
	method: text('method').$type<PlaceMethod>().notNull(),
	/** Who said that it is right, or where it is. */
	settledBy: uuid('settled_by').references(() => userAccount.id),
	settledAt: instant('settled_at')
});

/** Where a recommendation stands in a version's text. */
export const anchorPlace = pgTable(
	'anchor_place',
	{
		versionId: uuid('version_id')
			.notNull()
			.references(() => sourceVersion.id, { onDelete: 'cascade' }),
		recommendationId: uuid('recommendation_id')
			.notNull()
			.references(() => recommendation.id, { onDelete: 'cascade' }),
		...place()
	},
	(table) => [
		primaryKey({ columns: [table.versionId, table.recommendationId] }),
		index('anchor_place_of').on(table.recommendationId)
	]
);

/** A place that somebody selected while reading. */
export const passage = pgTable(
	'passage',
	{
		id: id(),
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		/** The version it was selected in; its place in others is found by its words. */
		versionId: uuid('version_id')
			.notNull()
			.references(() => sourceVersion.id, { onDelete: 'cascade' }),
		quote: text('quote').notNull(),
		createdBy: uuid('created_by').references(() => userAccount.id),
		createdAt: createdAt()
	},
	(table) => [index('passage_version').on(table.versionId)]
);

/** Where a passage stands in a version's text: the one it was selected in, and others. */
export const passagePlace = pgTable(
	'passage_place',
	{
		passageId: uuid('passage_id')
			.notNull()
			.references(() => passage.id, { onDelete: 'cascade' }),
		versionId: uuid('version_id')
			.notNull()
			.references(() => sourceVersion.id, { onDelete: 'cascade' }),
		...place()
	},
	(table) => [
		primaryKey({ columns: [table.passageId, table.versionId] }),
		index('passage_place_version').on(table.versionId)
	]
);

/** What a passage says something of: a recommendation, or one of its elements. */
export const passageLink = pgTable(
	'passage_link',
	{
		id: id(),
		passageId: uuid('passage_id')
			.notNull()
			.references(() => passage.id, { onDelete: 'cascade' }),
		recommendationId: uuid('recommendation_id')
			.notNull()
			.references(() => recommendation.id, { onDelete: 'cascade' }),
		/** Null: the recommendation as a whole. */
		elementId: uuid('element_id').references(() => recommendationElement.id, {
			onDelete: 'cascade'
		}),
		/** It was made from this passage. */
		isOrigin: boolean('is_origin').notNull(),
		createdBy: uuid('created_by').references(() => userAccount.id),
		createdAt: createdAt()
	},
	(table) => [
		unique('passage_link_unique')
			.on(table.passageId, table.recommendationId, table.elementId)
			.nullsNotDistinct(),
		index('passage_link_of').on(table.recommendationId)
	]
);

/** Notes that were made from a passage. */
export const passageNote = pgTable(
	'passage_note',
	{
		passageId: uuid('passage_id')
			.notNull()
			.references(() => passage.id, { onDelete: 'cascade' }),
		boardId: uuid('board_id')
			.notNull()
			.references(() => board.id, { onDelete: 'cascade' }),
		/** Key inside the document. */
		noteKey: text('note_key').notNull(),
		createdBy: uuid('created_by').references(() => userAccount.id),
		createdAt: createdAt()
	},
	(table) => [
		primaryKey({ columns: [table.boardId, table.noteKey] }),
		index('passage_note_of').on(table.passageId)
	]
);
