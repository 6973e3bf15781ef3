import {
	bigint,
	boolean,
	date,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	unique,
	uniqueIndex,
	uuid,
	type AnyPgColumn
} from 'drizzle-orm/pg-core';
import type { Role } from '$lib/domain/roles';
import type { SectorSign } from '$lib/domain/sectorSigns';
import type { TrafficLightLimits } from '$lib/domain/trafficLight';
import { createdAt, danishText, id, instant } from './columns';
import { userAccount } from './people';

export const project = pgTable(
	'project',
	{
		id: id(),
		slug: text('slug').notNull(),
		name: danishText('name').notNull(),
		owner: danishText('owner').notNull(),
		summary: text('summary').notNull().default(''),
		/** In øre; null where no grant is known. */
		grantOre: bigint('grant_ore', { mode: 'number' }),
		grantor: text('grantor'),
		/** By when the grant is to be spent, where somebody has said so. */
		grantSpendBy: date('grant_spend_by'),
		/** Number in the municipality's case system; `''`: none yet. */
		caseNumber: text('case_number').notNull().default(''),
		/** Subject by KLE, the municipalities' common classification. */
		kleNumber: text('kle_number').notNull().default(''),
		/** No source states an end: the field may be empty. */
		endsOn: date('ends_on'),
		/** When raw notes and participants' names are deleted. */
		retentionOn: date('retention_on'),
		/** Whether 18-year-olds are in "0-18"; null until the project has decided. */
		includesEighteen: boolean('includes_eighteen'),
		trafficLightLimits: jsonb('traffic_light_limits')
			.$type<TrafficLightLimits>()
			.notNull()
			.default({ lateDays: 14, staleWeeks: 5 }),
		/** The project this one rehearses a workshop of; wiped as a whole afterwards. Null: it is real. */
		rehearsalOf: uuid('rehearsal_of').references((): AnyPgColumn => project.id, {
			onDelete: 'cascade'
		}),
		/** The number of the newest action item; raised in the transaction that makes the next. */
		lastActionNumber: integer('last_action_number').notNull().default(0),
		/** Likewise of decisions. */
		lastDecisionNumber: integer('last_decision_number').notNull().default(0),
		createdAt: createdAt()
	},
	(table) => [uniqueIndex('project_slug_unique').on(table.slug)]
);

/** A dated fact of the project's frame, with the words of its source. */
export const projectDate = pgTable(
	'project_date',
	{
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		key: text('key').notNull(),
		/** As precise as the source: `2026-04-17`, `2026-01` or `2024-10`. */
		dateLabel: text('date_label').notNull(),
		/** An expected date is an expectation; a superseded one is never overdue. */
		kind: text('kind').$type<'event' | 'fixed' | 'expected' | 'superseded'>().notNull(),
		what: text('what').notNull(),
		supersededOn: date('superseded_on'),
		/** Code of the catalogue item that says it. */
		sourceCode: text('source_code')
	},
	(table) => [primaryKey({ columns: [table.projectId, table.key] })]
);

/** The target group as a dated log: the newest entry that has begun is the present one. */
export const targetGroupEntry = pgTable(
	'target_group_entry',
	{
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		position: integer('position').notNull(),
		/** Null: since the project began. */
		validFrom: date('valid_from'),
		ageFrom: integer('age_from').notNull(),
		/** Null: no upper end. */
		ageTo: integer('age_to'),
		/** The source's own words. */
		words: text('words').notNull(),
		sourceCode: text('source_code')
	},
	(table) => [primaryKey({ columns: [table.projectId, table.position] })]
);

/** A body that decides, such as the steering group. */
export const projectBody = pgTable(
	'project_body',
	{
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		name: danishText('name').notNull(),
		sourceCode: text('source_code')
	},
	(table) => [primaryKey({ columns: [table.projectId, table.name] })]
);

/** How many people a source gives a role; they all have the same rights. */
export const projectSeat = pgTable(
	'project_seat',
	{
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		role: text('role').$type<Role>().notNull(),
		count: integer('count').notNull(),
		sourceCode: text('source_code')
	},
	(table) => [primaryKey({ columns: [table.projectId, table.role] })]
);

/** Delindsats 1-4; number 0 is what goes across them. */
export const workstream = pgTable(
	'workstream',
	{
		id: id(),
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		number: integer('number').notNull(),
		title: danishText('title').notNull(),
		summary: text('summary').notNull().default(''),
		/** Code of the catalogue item it comes from. */
		sourceCode: text('source_code')
	},
	(table) => [unique('workstream_number_unique').on(table.projectId, table.number)]
);

export const sector = pgTable(
	'sector',
	{
		id: id(),
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		name: danishText('name').notNull(),
		/** Sign and colour go together, so that colour never stands alone. */
		sign: text('sign').$type<SectorSign>().notNull(),
		position: integer('position').notNull(),
		/** One of the areas that own the project. */
		isOwner: boolean('is_owner').notNull().default(false)
	},
	(table) => [unique('sector_name_unique').on(table.projectId, table.name)]
);

/** A unit or body that can own actions, also one outside without an account. */
export const unit = pgTable(
	'unit',
	{
		id: id(),
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		sectorId: uuid('sector_id')
			.notNull()
			.references(() => sector.id),
		name: danishText('name').notNull(),
		isExternal: boolean('is_external').notNull().default(false)
	},
	(table) => [unique('unit_name_unique').on(table.projectId, table.name)]
);

/** A person may hold several roles; two project leads have equal rights. */
export const membership = pgTable(
	'membership',
	{
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		userId: uuid('user_id')
			.notNull()
			.references(() => userAccount.id, { onDelete: 'cascade' }),
		role: text('role').$type<Role>().notNull(),
		createdAt: createdAt(),
		endedAt: instant('ended_at')
	},
	(table) => [primaryKey({ columns: [table.projectId, table.userId, table.role] })]
);

/** The sector a member speaks for in a project. */
export const memberProfile = pgTable(
	'member_profile',
	{
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		userId: uuid('user_id')
			.notNull()
			.references(() => userAccount.id, { onDelete: 'cascade' }),
		sectorId: uuid('sector_id').references(() => sector.id),
		unitId: uuid('unit_id').references(() => unit.id)
	},
	(table) => [primaryKey({ columns: [table.projectId, table.userId] })]
);

/** What was deleted when a rehearsal was wiped: how many of what, and nothing of what they said. */
export const wipeReport = pgTable('wipe_report', {
	id: id(),
	projectId: uuid('project_id')
		.notNull()
		.references(() => project.id, { onDelete: 'cascade' }),
	title: danishText('title').notNull(),
	/** Rows deleted, by table. */
	deleted: jsonb('deleted').$type<Record<string, number>>().notNull(),
	/** Rows found afterwards that still name it: zero, or it was not wiped. */
	left: integer('left').notNull(),
	wipedAt: instant('wiped_at').notNull().defaultNow()
});
