import { sql, type SQL } from 'drizzle-orm';
import {
	bigserial,
	boolean,
	check,
	date,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import type { ActionKind } from '$lib/domain/actionKind';
import type { ActionScope } from '$lib/domain/actionScope';
import type { ActionStatus } from '$lib/domain/actionStatus';
import type { Breadth } from '$lib/domain/breadth';
import type { ContributorAnswer } from '$lib/domain/contributorAnswer';
import type { LinkPurpose } from '$lib/domain/linkPurpose';
import type { TrafficLight } from '$lib/domain/trafficLight';
import { bytes, createdAt, danishText, id, instant, searchVector } from './columns';
import { board } from './boards';
import { workingGroup } from './groups';
import { meeting } from './meetings';
import { userAccount } from './people';
import { project, unit, workstream } from './projects';
import { recommendation } from './sources';
import { workshop, workshopTable } from './workshops';

/** A handling: what was agreed, who owns it, by when. */
export const actionItem = pgTable(
	'action_item',
	{
		id: id(),
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		/** Counted within the project; people say "handling 7". */
		number: integer('number').notNull(),
		title: danishText('title').notNull(),
		description: text('description').notNull().default(''),
		workstreamId: uuid('workstream_id')
			.notNull()
			.references(() => workstream.id),
		status: text('status').$type<ActionStatus>().notNull(),
		kind: text('kind').$type<ActionKind>().notNull().default('ordinary'),
		scope: text('scope').$type<ActionScope>(),
		/** The owner is a unit or a user; with neither the item is still a proposal. */
		ownerUnitId: uuid('owner_unit_id').references(() => unit.id),
		ownerUserId: uuid('owner_user_id').references(() => userAccount.id),
		/** Contact person as people say it, for an owner without an account. */
		ownerContact: text('owner_contact').notNull().default(''),
		/** Where reminders go for an owner without an account, in lower case; `''`: nowhere. */
		ownerEmail: text('owner_email').notNull().default(''),
		/** By the owner's word: it may not be done in time. */
		isAtRisk: boolean('is_at_risk').notNull().default(false),
		/** A person's word against the rule of the traffic light, with the reason beside it. */
		lightOverride: text('light_override').$type<TrafficLight>(),
		lightOverrideReason: text('light_override_reason').notNull().default(''),
		dueOn: date('due_on'),
		/** What was promised first is kept; slips are counted from it. */
		firstDueOn: date('first_due_on'),
		slipCount: integer('slip_count').notNull().default(0),
		/** The rule a deadline came from, in words: "workshop + 6 uger". */
		dueRule: text('due_rule'),
		breadth: text('breadth').$type<Breadth>(),
		ageFrom: integer('age_from'),
		ageTo: integer('age_to'),
		/** What may stand in its way. */
		barriers: text('barriers').notNull().default(''),
		/** How young people, parents and network are involved. */
		involvement: text('involvement').notNull().default(''),
		/** The working group that moves it. */
		workingGroupId: uuid('working_group_id').references(() => workingGroup.id, {
			onDelete: 'set null'
		}),
		/** Who runs it when the project is over, and when that is looked at. */
		operationsOwnerUnitId: uuid('operations_owner_unit_id').references(() => unit.id),
		followUpOn: date('follow_up_on'),
		/** Where it was agreed. The note's words are kept as they stood. */
		boardId: uuid('board_id').references(() => board.id, { onDelete: 'set null' }),
		noteKey: text('note_key'),
		noteText: text('note_text'),
		workshopId: uuid('workshop_id').references(() => workshop.id),
		/** The table that wrote it. */
		tableId: uuid('table_id').references(() => workshopTable.id, { onDelete: 'set null' }),
		/** The meeting it was agreed at. */
		meetingId: uuid('meeting_id').references(() => meeting.id, { onDelete: 'set null' }),
		createdBy: uuid('created_by').references(() => userAccount.id),
		createdAt: createdAt(),
		/** When somebody last said something of it; a status grows stale from here. */
		statusAt: instant('status_at').notNull().defaultNow(),
		/** Raised by every change, so that a stale form can tell. */
		version: integer('version').notNull().default(1),
		search: searchVector('search').generatedAlwaysAs(
			(): SQL => sql`danish_search(${actionItem.title} || ' ' || ${actionItem.description})`
		)
	},
	(table) => [
		unique('action_item_number_unique').on(table.projectId, table.number),
		// However many click at once, a note becomes one item.
		unique('action_item_note_unique').on(table.boardId, table.noteKey),
		index('action_item_search').using('gin', table.search),
		check(
			'action_item_agreed_has_owner',
			sql`${table.status} in ('proposed', 'dropped') or num_nonnulls(${table.ownerUnitId}, ${table.ownerUserId}) = 1`
		)
	]
);

export const actionItemRecommendation = pgTable(
	'action_item_recommendation',
	{
		actionItemId: uuid('action_item_id')
			.notNull()
			.references(() => actionItem.id, { onDelete: 'cascade' }),
		recommendationId: uuid('recommendation_id')
			.notNull()
			.references(() => recommendation.id),
		purpose: text('purpose').$type<LinkPurpose>().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.actionItemId, table.recommendationId] }),
		index('action_item_recommendation_of').on(table.recommendationId)
	]
);

export const actionItemContributor = pgTable(
	'action_item_contributor',
	{
		actionItemId: uuid('action_item_id')
			.notNull()
			.references(() => actionItem.id, { onDelete: 'cascade' }),
		unitId: uuid('unit_id')
			.notNull()
			.references(() => unit.id),
		contactName: text('contact_name').notNull().default(''),
		/** In lower case; `''`: nobody to ask by mail. */
		contactEmail: text('contact_email').notNull().default(''),
		answer: text('answer').$type<ContributorAnswer>().notNull().default('asked'),
		answeredAt: instant('answered_at'),
		/** Who answered, as they said it. */
		answeredBy: text('answered_by').notNull().default(''),
		/** SHA-256 of the link's secret; null: there is no link. */
		linkHash: bytes('link_hash'),
		linkExpiresAt: instant('link_expires_at')
	},
	(table) => [primaryKey({ columns: [table.actionItemId, table.unitId] })]
);

/** One entry of an item's history; rows are only ever added (a trigger refuses the rest). */
export const actionItemEntry = pgTable(
	'action_item_entry',
	{
		id: bigserial('id', { mode: 'number' }).primaryKey(),
		actionItemId: uuid('action_item_id')
			.notNull()
			.references(() => actionItem.id, { onDelete: 'cascade' }),
		kind: text('kind').$type<'committed' | 'statusChanged' | 'edited'>().notNull(),
		/** What became of each changed field: `{ status: ['agreed', 'waiting'] }`. */
		changes: jsonb('changes').$type<Record<string, [unknown, unknown]>>().notNull().default({}),
		remark: text('remark').notNull().default(''),
		actorId: uuid('actor_id').references(() => userAccount.id),
		/** As it was then; people change their names and leave. */
		actorName: text('actor_name').notNull(),
		onBehalfOf: text('on_behalf_of'),
		at: createdAt()
	},
	(table) => [index('action_item_entry_of').on(table.actionItemId, table.id)]
);
