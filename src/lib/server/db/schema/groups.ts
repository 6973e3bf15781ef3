import {
	boolean,
	index,
	integer,
	pgTable,
	primaryKey,
	text,
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import { board } from './boards';
import { createdAt, danishText, id, instant } from './columns';
import { userAccount } from './people';
import { project, sector, unit, workstream } from './projects';

/** Arbejdsgruppe: moves a project's actions between workshop and steering group. */
export const workingGroup = pgTable(
	'working_group',
	{
		id: id(),
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		name: danishText('name').notNull(),
		/** What it is for (kommissorium). */
		purpose: text('purpose').notNull().default(''),
		workstreamId: uuid('workstream_id').references(() => workstream.id),
		createdAt: createdAt(),
		/** Its work is done; what it did stays. */
		closedAt: instant('closed_at'),
		version: integer('version').notNull().default(1)
	},
	(table) => [unique('working_group_name_unique').on(table.projectId, table.name)]
);

/** Somebody in a working group, with or without an account. */
export const workingGroupMember = pgTable(
	'working_group_member',
	{
		id: id(),
		groupId: uuid('group_id')
			.notNull()
			.references(() => workingGroup.id, { onDelete: 'cascade' }),
		userId: uuid('user_id').references(() => userAccount.id, { onDelete: 'cascade' }),
		name: danishText('name').notNull(),
		/** In lower case; `''`: not told. */
		email: text('email').notNull().default(''),
		sectorId: uuid('sector_id')
			.notNull()
			.references(() => sector.id),
		unitId: uuid('unit_id').references(() => unit.id),
		/** Calls the meetings (tovholder). */
		isLead: boolean('is_lead').notNull().default(false),
		createdAt: createdAt(),
		endedAt: instant('ended_at')
	},
	(table) => [index('working_group_member_of').on(table.groupId)]
);

/** The boards a group works on. */
export const workingGroupBoard = pgTable(
	'working_group_board',
	{
		groupId: uuid('group_id')
			.notNull()
			.references(() => workingGroup.id, { onDelete: 'cascade' }),
		boardId: uuid('board_id')
			.notNull()
			.references(() => board.id, { onDelete: 'cascade' })
	},
	(table) => [primaryKey({ columns: [table.groupId, table.boardId] })]
);
