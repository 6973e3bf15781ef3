import { boolean, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { Locale } from '$lib/domain/locale';
import { createdAt, danishText, id, instant } from './columns';

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
