import { date, foreignKey, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { LegalState } from '$lib/domain/source/legalState';
import { createdAt, id } from './columns';
import { userAccount } from './people';
import { project } from './projects';
import { legalReference } from './sources';

/** What a project found when it looked a law up, append-only: the highest sequence is the present. */
export const legalCheck = pgTable(
	'legal_check',
	{
		id: id(),
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		recommendationId: uuid('recommendation_id').notNull(),
		/** Which of the recommendation's legal references. */
		position: integer('position').notNull(),
		sequence: integer('sequence').notNull(),
		/** The words that were checked, as `citedLaw` writes them: other words need a new check. */
		cited: text('cited').notNull(),
		state: text('state').$type<LegalState>().notNull(),
		/** The edition that was looked up: `LBK nr. 1129 af 22.09.2025`. */
		edition: text('edition').notNull().default(''),
		remark: text('remark').notNull().default(''),
		checkedBy: uuid('checked_by').references(() => userAccount.id),
		checkedOn: date('checked_on').notNull(),
		createdAt: createdAt()
	},
	(table) => [
		foreignKey({
			name: 'legal_check_reference',
			columns: [table.recommendationId, table.position],
			foreignColumns: [legalReference.recommendationId, legalReference.position]
		}).onDelete('cascade'),
		unique('legal_check_sequence').on(
			table.projectId,
			table.recommendationId,
			table.position,
			table.sequence
		)
	]
);
