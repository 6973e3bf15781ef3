import { sql } from 'drizzle-orm';
import {
	boolean,
	date,
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
import type { Anonymity } from '$lib/domain/anonymity';
import type { SectionPlan } from '$lib/domain/workshop/sectionPlan';
import type { Spotlight } from '$lib/domain/workshop/spotlight';
import { createdAt, danishText, id, instant } from './columns';
import { project, sector } from './projects';
import { recommendation } from './sources';

export const workshop = pgTable(
	'workshop',
	{
		id: id(),
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		title: danishText('title').notNull(),
		/** What guests type: six characters without look-alikes. */
		code: text('code').notNull(),
		heldOn: date('held_on'),
		/** When it begins that day, in minutes after midnight in Copenhagen. */
		startMinute: integer('start_minute'),
		place: text('place'),
		/** Guests may join, and write on its boards, only while it is open. */
		isOpen: boolean('is_open').notNull().default(false),
		isRehearsal: boolean('is_rehearsal').notNull().default(false),
		/** Of its boards where there is no programme; a phase has its own. */
		anonymity: text('anonymity').$type<Anonymity>().notNull().default('named'),
		/** The whole right to see the screen: nobody guesses 244 random bits. */
		screenKey: text('screen_key')
			.notNull()
			.default(sql`replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '')`),
		/** The phase that runs or was the last to; null: the programme has not begun. */
		currentPhaseId: uuid('current_phase_id'),
		/** Sections of all its boards, the same on each, so that notes can follow. */
		sections: jsonb('sections').$type<SectionPlan[]>().notNull().default([]),
		/** Bound to where they belong since then: everybody's device comes back there. */
		gatheredAt: instant('gathered_at'),
		/** What the facilitator says to everybody; empty: nothing. */
		message: text('message').notNull().default(''),
		messageAt: instant('message_at'),
		/** The note the screen shows large; null: none. */
		spotlight: jsonb('spotlight').$type<Spotlight>(),
		/** When it was ended for good: nothing is written any more, and the results stand. */
		endedAt: instant('ended_at'),
		createdAt: createdAt()
	},
	(table) => [
		uniqueIndex('workshop_code_unique').on(table.code),
		uniqueIndex('workshop_screen_key_unique').on(table.screenKey)
	]
);

/** A table in the room. */
export const workshopTable = pgTable(
	'workshop_table',
	{
		id: id(),
		workshopId: uuid('workshop_id')
			.notNull()
			.references(() => workshop.id, { onDelete: 'cascade' }),
		number: integer('number').notNull(),
		/** Who keeps it going: a participant at it; null: nobody yet. */
		hostId: uuid('host_id')
	},
	(table) => [unique('workshop_table_number_unique').on(table.workshopId, table.number)]
);

/** A person in a workshop, perhaps without an account. */
export const participant = pgTable(
	'participant',
	{
		id: id(),
		workshopId: uuid('workshop_id')
			.notNull()
			.references(() => workshop.id, { onDelete: 'cascade' }),
		sectorId: uuid('sector_id')
			.notNull()
			.references(() => sector.id),
		firstName: text('first_name'),
		/** Where they sit; null in a workshop without tables. */
		tableId: uuid('table_id').references(() => workshopTable.id, { onDelete: 'set null' }),
		/** The table they go to where tables are mixed. */
		mixedTableId: uuid('mixed_table_id').references(() => workshopTable.id, {
			onDelete: 'set null'
		}),
		/** Counted at their table, from 1; null: not paired. */
		pairNumber: integer('pair_number'),
		/** May mark choices where the programme asks leaders to. */
		isLeader: boolean('is_leader').notNull().default(false),
		joinedAt: instant('joined_at').notNull().defaultNow(),
		/** A removed person loses the right to write; the notes stay. */
		removedAt: instant('removed_at')
	},
	(table) => [
		index('participant_workshop').on(table.workshopId),
		index('participant_table').on(table.tableId)
	]
);

/** What a workshop works through, in order. */
export const workshopRecommendation = pgTable(
	'workshop_recommendation',
	{
		workshopId: uuid('workshop_id')
			.notNull()
			.references(() => workshop.id, { onDelete: 'cascade' }),
		recommendationId: uuid('recommendation_id')
			.notNull()
			.references(() => recommendation.id),
		position: integer('position').notNull(),
		/** "Fuld for nu": it is dealt to no table. */
		isFull: boolean('is_full').notNull().default(false)
	},
	(table) => [primaryKey({ columns: [table.workshopId, table.recommendationId] })]
);
