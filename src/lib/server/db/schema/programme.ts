import {
	boolean,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import type { Anonymity } from '$lib/domain/anonymity';
import type { PhaseDraft, PhaseSettings } from '$lib/domain/workshop/phase';
import type { PhaseKind } from '$lib/domain/workshop/phaseKind';
import { board } from './boards';
import { createdAt, danishText, id, instant } from './columns';
import { project } from './projects';
import { recommendation } from './sources';
import { participant, workshop, workshopTable } from './workshops';

/** One phase of a workshop's programme: what was planned, and when it really was. */
export const phase = pgTable(
	'phase',
	{
		id: id(),
		workshopId: uuid('workshop_id')
			.notNull()
			.references(() => workshop.id, { onDelete: 'cascade' }),
		/** Not unique: they are moved one by one. */
		position: integer('position').notNull(),
		kind: text('kind').$type<PhaseKind>().notNull(),
		title: danishText('title').notNull(),
		instruction: text('instruction').notNull().default(''),
		/** The facilitator's own words; they are sent to nobody else. */
		script: text('script').notNull().default(''),
		minutes: integer('minutes').notNull(),
		anonymity: text('anonymity').$type<Anonymity>().notNull(),
		isProtected: boolean('is_protected').notNull().default(false),
		settings: jsonb('settings').$type<PhaseSettings>().notNull(),
		startedAt: instant('started_at'),
		endedAt: instant('ended_at'),
		/** When its time is up; moved by "+2 min", null while it is paused or has not begun. */
		endsAt: instant('ends_at'),
		/** What is left while the timer is paused. */
		pausedSeconds: integer('paused_seconds'),
		/** Nobody writes, whatever the settings say. */
		lockedAt: instant('locked_at'),
		/** What was hidden is shown to all: notes, or the result of a vote. */
		revealedAt: instant('revealed_at')
	},
	(table) => [index('phase_workshop').on(table.workshopId, table.position)]
);

/** What a phase is at one table. */
export const phaseTable = pgTable(
	'phase_table',
	{
		phaseId: uuid('phase_id')
			.notNull()
			.references(() => phase.id, { onDelete: 'cascade' }),
		tableId: uuid('table_id')
			.notNull()
			.references(() => workshopTable.id, { onDelete: 'cascade' }),
		revealedAt: instant('revealed_at')
	},
	(table) => [primaryKey({ columns: [table.phaseId, table.tableId] })]
);

/** Which recommendations a table was dealt in a phase. */
export const phaseDeal = pgTable(
	'phase_deal',
	{
		phaseId: uuid('phase_id')
			.notNull()
			.references(() => phase.id, { onDelete: 'cascade' }),
		tableId: uuid('table_id')
			.notNull()
			.references(() => workshopTable.id, { onDelete: 'cascade' }),
		recommendationId: uuid('recommendation_id')
			.notNull()
			.references(() => recommendation.id)
	},
	(table) => [primaryKey({ columns: [table.phaseId, table.tableId, table.recommendationId] })]
);

/** Who has said "klar" in a phase. */
export const phaseReady = pgTable(
	'phase_ready',
	{
		phaseId: uuid('phase_id')
			.notNull()
			.references(() => phase.id, { onDelete: 'cascade' }),
		participantId: uuid('participant_id')
			.notNull()
			.references(() => participant.id, { onDelete: 'cascade' })
	},
	(table) => [primaryKey({ columns: [table.phaseId, table.participantId] })]
);

/** One word a person says on the way in or out. It has no time: by that it could be told whose it is. */
export const phaseWord = pgTable(
	'phase_word',
	{
		id: id(),
		phaseId: uuid('phase_id')
			.notNull()
			.references(() => phase.id, { onDelete: 'cascade' }),
		/** Who said it; null where the phase stores no author. */
		participantId: uuid('participant_id').references(() => participant.id, {
			onDelete: 'cascade'
		}),
		word: danishText('word').notNull()
	},
	(table) => [unique('phase_word_of_participant').on(table.phaseId, table.participantId)]
);

/** That somebody has said their word in a phase that stores no author; nothing of which it was. */
export const phaseSpoken = pgTable(
	'phase_spoken',
	{
		phaseId: uuid('phase_id')
			.notNull()
			.references(() => phase.id, { onDelete: 'cascade' }),
		participantId: uuid('participant_id')
			.notNull()
			.references(() => participant.id, { onDelete: 'cascade' })
	},
	(table) => [primaryKey({ columns: [table.phaseId, table.participantId] })]
);

/**
 * From which board notes follow to which. While it is open, also what comes late is taken along: from
 * a phone that was asleep when the others' notes were revealed.
 */
export const boardFlow = pgTable(
	'board_flow',
	{
		workshopId: uuid('workshop_id')
			.notNull()
			.references(() => workshop.id, { onDelete: 'cascade' }),
		fromBoardId: uuid('from_board_id')
			.notNull()
			.references(() => board.id, { onDelete: 'cascade' }),
		toBoardId: uuid('to_board_id')
			.notNull()
			.references(() => board.id, { onDelete: 'cascade' }),
		/** Whether the names of those who wrote come along. */
		isNamed: boolean('is_named').notNull(),
		isOpen: boolean('is_open').notNull().default(true)
	},
	(table) => [
		primaryKey({ columns: [table.fromBoardId, table.toBoardId] }),
		index('board_flow_workshop').on(table.workshopId)
	]
);

/** A programme the municipality uses again. */
export const programmeTemplate = pgTable(
	'programme_template',
	{
		id: id(),
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		title: danishText('title').notNull(),
		phases: jsonb('phases').$type<PhaseDraft[]>().notNull(),
		createdAt: createdAt()
	},
	(table) => [unique('programme_template_title_unique').on(table.projectId, table.title)]
);
