import { integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { BaselinePractice } from '$lib/domain/choice';
import { createdAt, id } from './columns';
import { userAccount } from './people';
import { project } from './projects';
import { recommendation, recommendationElement } from './sources';

/**
 * How it is done today, asked beside the choice and append-only like it: the answer with the highest
 * sequence is the present one.
 */
export const baseline = pgTable(
	'baseline',
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
		answer: text('answer').$type<BaselinePractice>().notNull(),
		remark: text('remark').notNull().default(''),
		answeredBy: uuid('answered_by')
			.notNull()
			.references(() => userAccount.id),
		/** The sector they spoke for. No reference: sectors go before the history of their project does. */
		sectorId: uuid('sector_id'),
		createdAt: createdAt()
	},
	(table) => [
		unique('baseline_sequence_unique')
			.on(table.projectId, table.recommendationId, table.elementId, table.sequence)
			.nullsNotDistinct()
	]
);
