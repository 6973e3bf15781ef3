import { bigserial, boolean, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { bytes, createdAt, id, instant } from './columns';
import { userAccount } from './people';
import { project } from './projects';

/** A link by which leaders and politicians read a project's status, for a while. */
export const shareLink = pgTable(
	'share_link',
	{
		id: id(),
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		/** For whom it was made. */
		label: text('label').notNull(),
		/** SHA-256 of the link's secret. */
		secretHash: bytes('secret_hash').notNull(),
		/** Names of people are left out; units and sectors stay. */
		hidesNames: boolean('hides_names').notNull().default(true),
		createdBy: uuid('created_by').references(() => userAccount.id),
		createdAt: createdAt(),
		expiresAt: instant('expires_at').notNull(),
		revokedAt: instant('revoked_at')
	},
	(table) => [
		uniqueIndex('share_link_secret_unique').on(table.secretHash),
		index('share_link_of').on(table.projectId)
	]
);

/** That a link was used, and when: nothing of who. */
export const shareVisit = pgTable(
	'share_visit',
	{
		id: bigserial('id', { mode: 'number' }).primaryKey(),
		linkId: uuid('link_id')
			.notNull()
			.references(() => shareLink.id, { onDelete: 'cascade' }),
		at: instant('at').notNull()
	},
	(table) => [index('share_visit_of').on(table.linkId, table.at)]
);
