import { date, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { ConflictStand } from '$lib/domain/source/conflictStand';
import { createdAt, id } from './columns';
import { userAccount } from './people';
import { project } from './projects';
import { recommendation } from './sources';

/** Something the sources do not agree on, or one source with itself; shipped with the catalogue. */
export const sourceConflict = pgTable('source_conflict', {
	/** Stable name: `target-age`, `nine-or-ten`. */
	key: text('key').primaryKey(),
	position: integer('position').notNull(),
	/** What is to be decided, as a question. */
	question: text('question').notNull(),
	/** What depends on the answer. */
	matter: text('matter').notNull()
});

/** What one place says of it. */
export const sourceConflictSide = pgTable(
	'source_conflict_side',
	{
		conflictKey: text('conflict_key')
			.notNull()
			.references(() => sourceConflict.key, { onDelete: 'cascade' }),
		position: integer('position').notNull(),
		recommendationId: uuid('recommendation_id')
			.notNull()
			.references(() => recommendation.id, { onDelete: 'cascade' }),
		statement: text('statement').notNull(),
		/** Where in the source's text it says so. */
		line: integer('line').notNull()
	},
	(table) => [primaryKey({ columns: [table.conflictKey, table.position] })]
);

/**
 * How a project settled a conflict, append-only: the entry with the highest sequence is the present
 * one, and two people who decide at once cannot both write the same sequence.
 */
export const conflictDecision = pgTable(
	'conflict_decision',
	{
		id: id(),
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		/** No reference: what was decided outlives an edition of the catalogue. */
		conflictKey: text('conflict_key').notNull(),
		sequence: integer('sequence').notNull(),
		stand: text('stand').$type<ConflictStand>().notNull(),
		/** What the project goes by; null where it is not settled. */
		answer: text('answer'),
		reason: text('reason').notNull(),
		decidingBody: text('deciding_body').notNull().default(''),
		decidedOn: date('decided_on').notNull(),
		caseNumber: text('case_number'),
		madeBy: uuid('made_by').references(() => userAccount.id),
		createdAt: createdAt()
	},
	(table) => [
		unique('conflict_decision_sequence').on(table.projectId, table.conflictKey, table.sequence)
	]
);
