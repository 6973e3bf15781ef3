import { pgTable, unique, uuid } from 'drizzle-orm/pg-core';
import { actionItem } from './actions';
import { createdAt, id } from './columns';
import { userAccount } from './people';
import { recommendation } from './sources';

/** A suggestion somebody said no to: it is not made again. One of the last two is set. */
export const suggestionRefusal = pgTable(
	'suggestion_refusal',
	{
		id: id(),
		actionItemId: uuid('action_item_id')
			.notNull()
			.references(() => actionItem.id, { onDelete: 'cascade' }),
		/** It does not answer this one. */
		recommendationId: uuid('recommendation_id').references(() => recommendation.id, {
			onDelete: 'cascade'
		}),
		/** It is not the same as this one; of the two, the item with the lower number comes first. */
		otherActionItemId: uuid('other_action_item_id').references(() => actionItem.id, {
			onDelete: 'cascade'
		}),
		refusedBy: uuid('refused_by').references(() => userAccount.id),
		createdAt: createdAt()
	},
	(table) => [
		unique('suggestion_refusal_unique')
			.on(table.actionItemId, table.recommendationId, table.otherActionItemId)
			.nullsNotDistinct()
	]
);
