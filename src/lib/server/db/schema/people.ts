import { sql } from 'drizzle-orm';
import { boolean, check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { Locale } from '$lib/domain/locale';
import { bytes, createdAt, danishText, id, instant } from './columns';
import { participant } from './workshops';

/** Somebody with an account. Never a citizen. */
export const userAccount = pgTable(
	'user_account',
	{
		id: id(),
		/** Stored in lower case. */
		email: text('email').notNull(),
		name: danishText('name').notNull(),
		/** Argon2id; null until the person has chosen a password through a one-time link. */
		passwordHash: text('password_hash'),
		locale: text('locale').$type<Locale>().notNull().default('da'),
		isAdministrator: boolean('is_administrator').notNull().default(false),
		createdAt: createdAt(),
		deactivatedAt: instant('deactivated_at')
	},
	(table) => [uniqueIndex('user_account_email_unique').on(table.email)]
);

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
