import { date, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { Choice } from '$lib/domain/choice';
import { createdAt, id } from './columns';
import { userAccount } from './people';
import { project } from './projects';
import { recommendation, recommendationElement } from './sources';
import { workshop } from './workshops';

/**
 * Stillingtagen, append-only: the entry with the highest sequence is the present one, and two people
 * who choose at once cannot both write the same sequence.
 */
export const choice = pgTable(
	'choice',
	{
		id: id(),
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		recommendationId: uuid('recommendation_id')
			.notNull()
			.references(() => recommendation.id),
		/** Null: the recommendation as a whole. */
		elementId: uuid('element_id').references(() => recommendationElement.id),
		sequence: integer('sequence').notNull(),
		state: text('state').$type<Choice>().notNull(),
		reason: text('reason').notNull().default(''),
		decidingBody: text('deciding_body').notNull().default(''),
		decidedOn: date('decided_on').notNull(),
		caseNumber: text('case_number'),
		/** Null where a leader chose at a workshop without an account; then `madeByName` says who. */
		madeBy: uuid('made_by').references(() => userAccount.id),
		madeByName: text('made_by_name'),
		/** The workshop it was made at. */
		workshopId: uuid('workshop_id').references(() => workshop.id),
		createdAt: createdAt()
	},
	(table) => [
		unique('choice_sequence_unique')
			.on(table.projectId, table.recommendationId, table.elementId, table.sequence)
			.nullsNotDistinct()
	]
);
