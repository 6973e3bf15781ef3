import { sql, type SQL } from 'drizzle-orm';
import {
	boolean,
	index,
	integer,
	pgTable,
	primaryKey,
	text,
	unique,
	uuid,
	type AnyPgColumn
} from 'drizzle-orm/pg-core';
import type { CrosswalkKind } from '$lib/domain/crosswalkKind';
import type { DeadlineKind } from '$lib/domain/deadline';
import type { RecommendationKind } from '$lib/domain/recommendationKind';
import type { Relevance } from '$lib/domain/relevance';
import { danishText, id, instant, searchVector } from './columns';
import { project } from './projects';

export const sourceDocument = pgTable(
	'source_document',
	{
		id: id(),
		/** The project that brought it in; null: it is the shipped catalogue's, for all of them. */
		projectId: uuid('project_id').references(() => project.id, { onDelete: 'cascade' }),
		/** Stable name within the catalogue, or the project: `nordjylland`, `sst-raad` … */
		key: text('key').notNull(),
		title: danishText('title').notNull(),
		publisher: danishText('publisher').notNull(),
		kind: text('kind').notNull(),
		/** As the source lets us say it: `2026-02-24`, `2016`, `2018 eller senere`. */
		dateLabel: text('date_label').notNull(),
		/** How sure the date is: in the text, or derived, and from what. */
		dateIsStated: boolean('date_is_stated').notNull(),
		dateStatus: text('date_status').notNull(),
		/** Which edition it calls itself: `4. udgave`; null where it says none. */
		edition: text('edition'),
		lineCount: integer('line_count').notNull(),
		position: integer('position').notNull()
	},
	(table) => [
		unique('source_document_key_unique').on(table.projectId, table.key).nullsNotDistinct()
	]
);

/** Which sources a project works from. */
export const projectSource = pgTable(
	'project_source',
	{
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		sourceId: uuid('source_id')
			.notNull()
			.references(() => sourceDocument.id)
	},
	(table) => [primaryKey({ columns: [table.projectId, table.sourceId] })]
);

/** One item of a source: a recommendation, a piece of advice, a duty, a method … */
export const recommendation = pgTable(
	'recommendation',
	{
		id: id(),
		sourceId: uuid('source_id')
			.notNull()
			.references(() => sourceDocument.id),
		/** The project that made it from a passage; null: it is the shipped catalogue's. */
		projectId: uuid('project_id').references(() => project.id, { onDelete: 'cascade' }),
		/** Stable code within the catalogue, or the project: `NJ-03`, `SST-A3`, `EGEN-01`. */
		code: text('code').notNull(),
		kind: text('kind').$type<RecommendationKind>().notNull(),
		/** The source's own number, as written. */
		number: text('number'),
		title: danishText('title').notNull(),
		/** The title the source uses in another place; both find the item. */
		otherTitle: danishText('other_title'),
		summary: text('summary').notNull(),
		challenge: text('challenge'),
		challengeLineFrom: integer('challenge_line_from'),
		challengeLineTo: integer('challenge_line_to'),
		parentId: uuid('parent_id').references((): AnyPgColumn => recommendation.id),
		actors: text('actors').array().notNull().default([]),
		relevance: text('relevance').$type<Relevance>().notNull(),
		section: text('section').notNull(),
		/** A short phrase that finds the place in the imported text. */
		anchor: text('anchor').notNull(),
		lineFrom: integer('line_from').notNull(),
		lineTo: integer('line_to').notNull(),
		norm: text('norm'),
		normKind: text('norm_kind').$type<DeadlineKind>(),
		/** What *this* source says of the method; never merged with another source's label. */
		evidence: text('evidence'),
		note: text('note'),
		/** Ages the source speaks of; null where it names none. */
		ageFrom: integer('age_from'),
		ageTo: integer('age_to'),
		/** It states law as it stood when the source was written: check before use. */
		needsLegalCheck: boolean('needs_legal_check').notNull(),
		/** Order within the source. */
		position: integer('position').notNull(),
		search: searchVector('search').generatedAlwaysAs(
			(): SQL =>
				sql`danish_search(${recommendation.code} || ' ' || ${recommendation.title} || ' ' || coalesce(${recommendation.otherTitle}, '') || ' ' || ${recommendation.summary} || ' ' || coalesce(${recommendation.challenge}, ''))`
		)
	},
	(table) => [
		unique('recommendation_code_unique').on(table.projectId, table.code).nullsNotDistinct(),
		index('recommendation_source').on(table.sourceId, table.position),
		index('recommendation_search').using('gin', table.search)
	]
);

/** Delelement: each needs its own active choice. */
export const recommendationElement = pgTable(
	'recommendation_element',
	{
		id: id(),
		recommendationId: uuid('recommendation_id')
			.notNull()
			.references(() => recommendation.id, { onDelete: 'cascade' }),
		/** The project that added it; null: it is the shipped catalogue's. */
		projectId: uuid('project_id').references(() => project.id, { onDelete: 'cascade' }),
		position: integer('position').notNull(),
		text: text('text').notNull(),
		lineFrom: integer('line_from').notNull(),
		lineTo: integer('line_to').notNull()
	},
	(table) => [
		unique('recommendation_element_position_unique')
			.on(table.recommendationId, table.projectId, table.position)
			.nullsNotDistinct()
	]
);

export const recommendationDate = pgTable(
	'recommendation_date',
	{
		recommendationId: uuid('recommendation_id')
			.notNull()
			.references(() => recommendation.id, { onDelete: 'cascade' }),
		position: integer('position').notNull(),
		dateLabel: text('date_label').notNull(),
		what: text('what').notNull(),
		line: integer('line').notNull()
	},
	(table) => [primaryKey({ columns: [table.recommendationId, table.position] })]
);

export const recommendationFigure = pgTable(
	'recommendation_figure',
	{
		recommendationId: uuid('recommendation_id')
			.notNull()
			.references(() => recommendation.id, { onDelete: 'cascade' }),
		position: integer('position').notNull(),
		value: text('value').notNull(),
		what: text('what').notNull(),
		line: integer('line').notNull()
	},
	(table) => [primaryKey({ columns: [table.recommendationId, table.position] })]
);

/** Law as cited: never shown as current law before somebody has checked it. */
export const legalReference = pgTable(
	'legal_reference',
	{
		recommendationId: uuid('recommendation_id')
			.notNull()
			.references(() => recommendation.id, { onDelete: 'cascade' }),
		position: integer('position').notNull(),
		law: text('law').notNull(),
		/** Number after §, without the sign; null where the source names none. */
		paragraph: text('paragraph'),
		subsection: text('subsection'),
		edition: text('edition'),
		/** As the catalogue says; what a project found when it looked is a `legal_check`. */
		needsCheck: boolean('needs_check').notNull()
	},
	(table) => [primaryKey({ columns: [table.recommendationId, table.position] })]
);

export const theme = pgTable('theme', {
	key: text('key').primaryKey(),
	labelDa: danishText('label_da').notNull(),
	labelEn: text('label_en').notNull(),
	position: integer('position').notNull()
});

export const recommendationTheme = pgTable(
	'recommendation_theme',
	{
		recommendationId: uuid('recommendation_id')
			.notNull()
			.references(() => recommendation.id, { onDelete: 'cascade' }),
		themeKey: text('theme_key')
			.notNull()
			.references(() => theme.key)
	},
	(table) => [primaryKey({ columns: [table.recommendationId, table.themeKey] })]
);

/** How two items of different sources stand to each other; tensions and contradictions too. */
export const crosswalk = pgTable(
	'crosswalk',
	{
		fromId: uuid('from_id')
			.notNull()
			.references(() => recommendation.id, { onDelete: 'cascade' }),
		toId: uuid('to_id')
			.notNull()
			.references(() => recommendation.id, { onDelete: 'cascade' }),
		kind: text('kind').$type<CrosswalkKind>().notNull(),
		note: text('note').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.fromId, table.toId, table.kind] }),
		index('crosswalk_to').on(table.toId)
	]
);

/** Which edition of the shipped catalogue stands in this database. */
export const catalogueEdition = pgTable('catalogue_edition', {
	version: text('version').primaryKey(),
	installedAt: instant('installed_at').notNull().defaultNow()
});
