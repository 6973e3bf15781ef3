import {
	date,
	index,
	integer,
	pgTable,
	primaryKey,
	text,
	unique,
	uuid,
	type AnyPgColumn
} from 'drizzle-orm/pg-core';
import type { DecisionState } from '$lib/domain/meeting/decisionState';
import { actionItem } from './actions';
import { createdAt, danishText, id } from './columns';
import { agendaItem, meeting } from './meetings';
import { userAccount } from './people';
import { project } from './projects';

/** A decision, from wanted to decided. What is decided stays; a later one may take its place. */
export const decision = pgTable(
	'decision',
	{
		id: id(),
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		/** Counted within the project: "beslutning 4". */
		number: integer('number').notNull(),
		/** Who decides, as people say it. */
		bodyName: text('body_name').notNull(),
		/** Where it is to be decided, or was. */
		meetingId: uuid('meeting_id').references(() => meeting.id, { onDelete: 'set null' }),
		agendaItemId: uuid('agenda_item_id').references(() => agendaItem.id, {
			onDelete: 'set null'
		}),
		title: danishText('title').notNull(),
		background: text('background').notNull().default(''),
		/** Indstilling: what is proposed. */
		proposal: text('proposal').notNull().default(''),
		/** Beslutning: what was decided. */
		outcome: text('outcome').notNull().default(''),
		/** Begrundelse. */
		reason: text('reason').notNull().default(''),
		state: text('state').$type<DecisionState>().notNull().default('wanted'),
		/** When it has to be there. */
		neededBy: date('needed_by'),
		decidedOn: date('decided_on'),
		/** The earlier decision that this one takes the place of. */
		replacesId: uuid('replaces_id').references((): AnyPgColumn => decision.id),
		createdBy: uuid('created_by').references(() => userAccount.id),
		createdAt: createdAt(),
		version: integer('version').notNull().default(1)
	},
	(table) => [
		unique('decision_number_unique').on(table.projectId, table.number),
		index('decision_meeting').on(table.meetingId)
	]
);

/** One of the ways open to whoever decides. */
export const decisionOption = pgTable(
	'decision_option',
	{
		id: id(),
		decisionId: uuid('decision_id')
			.notNull()
			.references(() => decision.id, { onDelete: 'cascade' }),
		position: integer('position').notNull(),
		title: text('title').notNull(),
		/** What follows from it, for whom, at what price. */
		consequence: text('consequence').notNull().default('')
	},
	(table) => [unique('decision_option_position_unique').on(table.decisionId, table.position)]
);

/** The actions that were agreed to carry a decision out. */
export const decisionActionItem = pgTable(
	'decision_action_item',
	{
		decisionId: uuid('decision_id')
			.notNull()
			.references(() => decision.id, { onDelete: 'cascade' }),
		actionItemId: uuid('action_item_id')
			.notNull()
			.references(() => actionItem.id, { onDelete: 'cascade' })
	},
	(table) => [unique('decision_action_item_unique').on(table.decisionId, table.actionItemId)]
);

/** Where a decision stood on an agenda and was left to a later meeting: those minutes still say so. */
export const decisionPostponement = pgTable(
	'decision_postponement',
	{
		decisionId: uuid('decision_id')
			.notNull()
			.references(() => decision.id, { onDelete: 'cascade' }),
		agendaItemId: uuid('agenda_item_id')
			.notNull()
			.references(() => agendaItem.id, { onDelete: 'cascade' })
	},
	(table) => [primaryKey({ columns: [table.decisionId, table.agendaItemId] })]
);
