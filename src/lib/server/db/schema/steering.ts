import {
	bigint,
	date,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import type { GrantEntryKind } from '$lib/domain/steering/grantEntryKind';
import { createdAt, danishText, id, instant } from './columns';
import { meeting } from './meetings';
import { userAccount } from './people';
import { project, workstream } from './projects';

const ofProject = () =>
	uuid('project_id')
		.notNull()
		.references(() => project.id, { onDelete: 'cascade' });

/** What is told of a delindsats: carried over from meeting to meeting until somebody rewrites it. */
export const narrative = pgTable(
	'narrative',
	{
		projectId: ofProject(),
		workstreamId: uuid('workstream_id')
			.notNull()
			.references(() => workstream.id, { onDelete: 'cascade' }),
		/** Siden sidst. */
		sinceLast: text('since_last').notNull().default(''),
		/** Næste skridt. */
		nextSteps: text('next_steps').notNull().default(''),
		/** Ønsket beslutning. */
		wantedDecision: text('wanted_decision').notNull().default(''),
		updatedBy: uuid('updated_by').references(() => userAccount.id),
		updatedAt: instant('updated_at').notNull(),
		version: integer('version').notNull().default(1)
	},
	(table) => [primaryKey({ columns: [table.projectId, table.workstreamId] })]
);

/** A line of the grant's account. A mistake is withdrawn, never rewritten. */
export const grantEntry = pgTable(
	'grant_entry',
	{
		id: id(),
		projectId: ofProject(),
		kind: text('kind').$type<GrantEntryKind>().notNull(),
		/** In øre. */
		amountOre: bigint('amount_ore', { mode: 'number' }).notNull(),
		on: date('on').notNull(),
		what: text('what').notNull(),
		workstreamId: uuid('workstream_id').references(() => workstream.id),
		createdBy: uuid('created_by').references(() => userAccount.id),
		createdAt: createdAt(),
		withdrawnAt: instant('withdrawn_at')
	},
	(table) => [index('grant_entry_of').on(table.projectId, table.on)]
);

export const risk = pgTable(
	'risk',
	{
		id: id(),
		projectId: ofProject(),
		title: danishText('title').notNull(),
		consequence: text('consequence').notNull().default(''),
		/** 1 (unlikely, slight) to 5. */
		likelihood: integer('likelihood').notNull(),
		impact: integer('impact').notNull(),
		/** What is done about it. */
		mitigation: text('mitigation').notNull().default(''),
		ownerName: text('owner_name').notNull().default(''),
		workstreamId: uuid('workstream_id').references(() => workstream.id),
		createdAt: createdAt(),
		updatedAt: instant('updated_at').notNull(),
		closedAt: instant('closed_at'),
		version: integer('version').notNull().default(1)
	},
	(table) => [index('risk_of').on(table.projectId)]
);

/** What a steering meeting saw. It never changes. */
export const steeringSnapshot = pgTable(
	'steering_snapshot',
	{
		id: id(),
		projectId: ofProject(),
		meetingId: uuid('meeting_id')
			.notNull()
			.references(() => meeting.id, { onDelete: 'cascade' }),
		/** The report as it was, in a form of its own that later code can still read. */
		content: jsonb('content').notNull(),
		/** SHA-256 of the content, written in one canonical way. */
		checksum: text('checksum').notNull(),
		takenAt: instant('taken_at').notNull(),
		takenBy: uuid('taken_by').references(() => userAccount.id)
	},
	(table) => [uniqueIndex('steering_snapshot_meeting_unique').on(table.meetingId)]
);
