import {
	index,
	integer,
	jsonb,
	pgTable,
	text,
	unique,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import type { JobKind } from '$lib/domain/jobs/jobKind';
import type { MailKind } from '$lib/domain/jobs/mailKind';
import { actionItem } from './actions';
import { bytes, createdAt, id, instant } from './columns';
import { userAccount } from './people';
import { project } from './projects';

/** A mail that is to go out, or has. */
export const outgoingMail = pgTable(
	'outgoing_mail',
	{
		id: id(),
		projectId: uuid('project_id').references(() => project.id, { onDelete: 'cascade' }),
		kind: text('kind').$type<MailKind>().notNull(),
		/** What makes it the one mail it is: however many processes write it, it is written once. */
		dedupeKey: text('dedupe_key').notNull(),
		toAddress: text('to_address').notNull(),
		toName: text('to_name').notNull().default(''),
		subject: text('subject').notNull(),
		body: text('body').notNull(),
		createdAt: createdAt(),
		/** Not sent before this instant. */
		notBefore: instant('not_before').notNull(),
		attempts: integer('attempts').notNull().default(0),
		lastTriedAt: instant('last_tried_at'),
		sentAt: instant('sent_at'),
		/** Given up: nothing more is tried. */
		failedAt: instant('failed_at'),
		fault: text('fault').notNull().default('')
	},
	(table) => [
		uniqueIndex('outgoing_mail_dedupe_unique').on(table.dedupeKey),
		index('outgoing_mail_waiting').on(table.sentAt, table.notBefore)
	]
);

/** Timed work. It survives a restart, and one process at a time does it. */
export const job = pgTable(
	'job',
	{
		id: id(),
		kind: text('kind').$type<JobKind>().notNull(),
		/** A job of this key is made once: `reminders:2026-05-04`. */
		key: text('key').notNull(),
		payload: jsonb('payload').$type<Record<string, unknown>>().notNull().default({}),
		runAt: instant('run_at').notNull(),
		attempts: integer('attempts').notNull().default(0),
		doneAt: instant('done_at'),
		failedAt: instant('failed_at'),
		fault: text('fault').notNull().default('')
	},
	(table) => [
		uniqueIndex('job_key_unique').on(table.key),
		index('job_due').on(table.doneAt, table.runAt)
	]
);

/** A way to report the status of one item without an account: once, and not for ever. */
export const statusLink = pgTable(
	'status_link',
	{
		id: id(),
		actionItemId: uuid('action_item_id')
			.notNull()
			.references(() => actionItem.id, { onDelete: 'cascade' }),
		/** To whom it was sent. */
		address: text('address').notNull(),
		name: text('name').notNull().default(''),
		/** SHA-256 of the link's secret. */
		secretHash: bytes('secret_hash').notNull(),
		createdAt: createdAt(),
		expiresAt: instant('expires_at').notNull(),
		usedAt: instant('used_at')
	},
	(table) => [
		uniqueIndex('status_link_secret_unique').on(table.secretHash),
		index('status_link_item').on(table.actionItemId)
	]
);

/** An address nobody can guess, under which a calendar program finds deadlines and meetings. */
export const calendarFeed = pgTable(
	'calendar_feed',
	{
		id: id(),
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		/** Whose; null: the steering group's. */
		userId: uuid('user_id').references(() => userAccount.id, { onDelete: 'cascade' }),
		token: text('token').notNull(),
		createdAt: createdAt()
	},
	(table) => [
		uniqueIndex('calendar_feed_token_unique').on(table.token),
		unique('calendar_feed_of').on(table.projectId, table.userId).nullsNotDistinct()
	]
);
