import { sql } from 'drizzle-orm';
import {
	check,
	foreignKey,
	index,
	integer,
	pgTable,
	primaryKey,
	text,
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import { id } from './columns';
import { phase } from './programme';
import { recommendation } from './sources';
import { participant } from './workshops';

/** What can be voted for or rated in a phase: written down when it starts, so that it stays the same. */
export const ballotOption = pgTable(
	'ballot_option',
	{
		id: id(),
		phaseId: uuid('phase_id')
			.notNull()
			.references(() => phase.id, { onDelete: 'cascade' }),
		position: integer('position').notNull(),
		label: text('label').notNull(),
		/** What it stands for, where it is a recommendation … */
		recommendationId: uuid('recommendation_id').references(() => recommendation.id),
		/** … or a theme or a note of one of the boards. */
		boardId: uuid('board_id'),
		itemKey: text('item_key')
	},
	(table) => [
		index('ballot_option_phase').on(table.phaseId, table.position),
		unique('ballot_option_of_phase').on(table.id, table.phaseId)
	]
);

/** How many dots a person has put on an option. Nobody is ever shown a single one of these rows. */
export const vote = pgTable(
	'vote',
	{
		phaseId: uuid('phase_id').notNull(),
		participantId: uuid('participant_id')
			.notNull()
			.references(() => participant.id, { onDelete: 'cascade' }),
		optionId: uuid('option_id').notNull(),
		dots: integer('dots').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.participantId, table.optionId] }),
		index('vote_phase').on(table.phaseId),
		// An option of another phase is none.
		foreignKey({
			name: 'vote_option',
			columns: [table.optionId, table.phaseId],
			foreignColumns: [ballotOption.id, ballotOption.phaseId]
		}).onDelete('cascade'),
		check('vote_has_dots', sql`${table.dots} > 0`)
	]
);

/** How a person rates an option; both from 0 to 100. */
export const rating = pgTable(
	'rating',
	{
		phaseId: uuid('phase_id').notNull(),
		participantId: uuid('participant_id')
			.notNull()
			.references(() => participant.id, { onDelete: 'cascade' }),
		optionId: uuid('option_id').notNull(),
		impact: integer('impact').notNull(),
		effort: integer('effort').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.participantId, table.optionId] }),
		index('rating_phase').on(table.phaseId),
		foreignKey({
			name: 'rating_option',
			columns: [table.optionId, table.phaseId],
			foreignColumns: [ballotOption.id, ballotOption.phaseId]
		}).onDelete('cascade'),
		check(
			'rating_is_in_range',
			sql`${table.impact} between 0 and 100 and ${table.effort} between 0 and 100`
		)
	]
);
