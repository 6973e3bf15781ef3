import { date, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { TrialDecision } from '$lib/domain/trialDecision';
import { actionItem } from './actions';
import { createdAt, danishText, id } from './columns';
import { userAccount } from './people';
import { project, unit } from './projects';

const ofItem = () =>
	uuid('action_item_id')
		.notNull()
		.references(() => actionItem.id, { onDelete: 'cascade' });

/** A step on the way, at most five an item. */
export const milestone = pgTable(
	'milestone',
	{
		id: id(),
		actionItemId: ofItem(),
		position: integer('position').notNull(),
		title: text('title').notNull(),
		dueOn: date('due_on'),
		doneOn: date('done_on')
	},
	(table) => [index('milestone_of').on(table.actionItemId, table.position)]
);

/** What shows whether an item works: one an item, with what it was before. */
export const indicator = pgTable('indicator', {
	actionItemId: ofItem().primaryKey(),
	name: text('name').notNull(),
	/** As people write it: a number, a share, or words. */
	baseline: text('baseline').notNull().default(''),
	baselineOn: date('baseline_on'),
	target: text('target').notNull().default('')
});

export const indicatorValue = pgTable(
	'indicator_value',
	{
		id: id(),
		actionItemId: ofItem(),
		measuredOn: date('measured_on').notNull(),
		value: text('value').notNull(),
		remark: text('remark').notNull().default(''),
		createdAt: createdAt()
	},
	(table) => [index('indicator_value_of').on(table.actionItemId, table.measuredOn)]
);

/** What an item of kind `trial` tries out, and what became of it. */
export const trial = pgTable('trial', {
	actionItemId: ofItem().primaryKey(),
	hypothesis: text('hypothesis').notNull().default(''),
	startsOn: date('starts_on'),
	endsOn: date('ends_on'),
	learning: text('learning').notNull().default(''),
	/** Null: not decided yet. */
	decision: text('decision').$type<TrialDecision>(),
	decidedOn: date('decided_on')
});

/** What an item of kind `handover` hands over. */
export const handover = pgTable('handover', {
	actionItemId: ofItem().primaryKey(),
	fromUnitId: uuid('from_unit_id').references(() => unit.id),
	toUnitId: uuid('to_unit_id').references(() => unit.id),
	agreedOn: date('agreed_on')
});

/** A way of looking at a project's actions, kept under a name. */
export const actionView = pgTable(
	'action_view',
	{
		id: id(),
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		/** Whose it is; null: everybody's in the project. */
		userId: uuid('user_id').references(() => userAccount.id, { onDelete: 'cascade' }),
		name: danishText('name').notNull(),
		/** The address's question, as the list writes it. */
		query: text('query').notNull(),
		createdAt: createdAt()
	},
	(table) => [
		unique('action_view_name_unique')
			.on(table.projectId, table.userId, table.name)
			.nullsNotDistinct()
	]
);
