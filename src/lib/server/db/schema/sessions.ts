import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, createdAt, instant } from './columns';
import { userAccount } from './people';
import { participant } from './workshops';

/** A sign-in of a user, or a guest's place in a workshop: exactly one of the two. */
export const session = pgTable(
	'session',
	{
		/** The public half of the token; the cookie carries `id.secret`. */
		id: text('id').primaryKey(),
		/** SHA-256 of the secret half: a stolen table signs nobody in. */
		secretHash: bytes('secret_hash').notNull(),
		userId: uuid('user_id').references(() => userAccount.id, { onDelete: 'cascade' }),
		participantId: uuid('participant_id').references(() => participant.id, {
			onDelete: 'cascade'
		}),
		createdAt: createdAt(),
		lastSeenAt: instant('last_seen_at').notNull().defaultNow(),
		/** The absolute limit; the idle limit counts from `lastSeenAt`. */
		expiresAt: instant('expires_at').notNull()
	},
	(table) => [
		index('session_user').on(table.userId),
		index('session_participant').on(table.participantId),
		check('session_has_one_holder', sql`num_nonnulls(${table.userId}, ${table.participantId}) = 1`)
	]
);

/** A link that works once: the first administrator, an invitation, a new password. */
export const oneTimeLink = pgTable(
	'one_time_link',
	{
		id: text('id').primaryKey(),
		secretHash: bytes('secret_hash').notNull(),
		purpose: text('purpose').$type<'firstAdministrator' | 'setPassword'>().notNull(),
		/** Whose password it sets; null for the first administrator. */
		userId: uuid('user_id').references(() => userAccount.id, { onDelete: 'cascade' }),
		createdAt: createdAt(),
		expiresAt: instant('expires_at').notNull(),
		usedAt: instant('used_at')
	},
	(table) => [index('one_time_link_user').on(table.userId)]
);
