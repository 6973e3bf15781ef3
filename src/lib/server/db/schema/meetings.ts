import { index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { AgendaKind } from '$lib/domain/meeting/agendaKind';
import type { MeetingState } from '$lib/domain/meeting/meetingState';
import type { Presence } from '$lib/domain/meeting/presence';
import { board } from './boards';
import { createdAt, danishText, id, instant } from './columns';
import { workingGroup } from './groups';
import { userAccount } from './people';
import { project, sector } from './projects';

/** A meeting of a working group, or of the steering group. */
export const meeting = pgTable(
	'meeting',
	{
		id: id(),
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		/** Null: the steering group meets. */
		groupId: uuid('group_id').references(() => workingGroup.id, { onDelete: 'cascade' }),
		/** Counted within the body that meets. */
		number: integer('number').notNull(),
		title: danishText('title').notNull().default(''),
		startsAt: instant('starts_at').notNull(),
		endsAt: instant('ends_at'),
		place: text('place').notNull().default(''),
		state: text('state').$type<MeetingState>().notNull().default('planned'),
		/** Where its notes are written together, a section for each item of the agenda. */
		boardId: uuid('board_id').references(() => board.id, { onDelete: 'set null' }),
		heldAt: instant('held_at'),
		createdBy: uuid('created_by').references(() => userAccount.id),
		createdAt: createdAt(),
		version: integer('version').notNull().default(1)
	},
	(table) => [
		unique('meeting_number_unique')
			.on(table.projectId, table.groupId, table.number)
			.nullsNotDistinct()
	]
);

export const agendaItem = pgTable(
	'agenda_item',
	{
		id: id(),
		meetingId: uuid('meeting_id')
			.notNull()
			.references(() => meeting.id, { onDelete: 'cascade' }),
		position: integer('position').notNull(),
		kind: text('kind').$type<AgendaKind>().notNull(),
		title: danishText('title').notNull(),
		/** What the meeting is told beforehand (sagsfremstilling). */
		presentation: text('presentation').notNull().default(''),
		/** Key of the section of the meeting's board where it is noted. */
		sectionKey: text('section_key').notNull(),
		/** What was noted, taken from the meeting's board when it ended. */
		minutes: text('minutes').notNull().default(''),
		/** Raised when its words change, so that a stale form can tell. */
		version: integer('version').notNull().default(1)
	},
	(table) => [index('agenda_item_of').on(table.meetingId, table.position)]
);

export const meetingAttendance = pgTable(
	'meeting_attendance',
	{
		id: id(),
		meetingId: uuid('meeting_id')
			.notNull()
			.references(() => meeting.id, { onDelete: 'cascade' }),
		userId: uuid('user_id').references(() => userAccount.id, { onDelete: 'set null' }),
		name: danishText('name').notNull(),
		/** Null: speaks for no sector. */
		sectorId: uuid('sector_id').references(() => sector.id),
		/** Null: not said yet. */
		presence: text('presence').$type<Presence>()
	},
	(table) => [index('meeting_attendance_of').on(table.meetingId)]
);
