import { boolean, date, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { Anonymity } from '$lib/domain/anonymity';
import { createdAt, danishText, id, instant } from './columns';
import { project, sector } from './projects';

export const workshop = pgTable(
	'workshop',
	{
		id: id(),
		projectId: uuid('project_id')
			.notNull()
			.references(() => project.id, { onDelete: 'cascade' }),
		title: danishText('title').notNull(),
		/** What guests type: six characters without look-alikes. */
		code: text('code').notNull(),
		heldOn: date('held_on'),
		place: text('place'),
		/** Guests may join, and write on its boards, only while it is open. */
		isOpen: boolean('is_open').notNull().default(false),
		isRehearsal: boolean('is_rehearsal').notNull().default(false),
		anonymity: text('anonymity').$type<Anonymity>().notNull().default('named'),
		createdAt: createdAt()
	},
	(table) => [uniqueIndex('workshop_code_unique').on(table.code)]
);

/** A person in a workshop, perhaps without an account. */
export const participant = pgTable(
	'participant',
	{
		id: id(),
		workshopId: uuid('workshop_id')
			.notNull()
			.references(() => workshop.id, { onDelete: 'cascade' }),
		sectorId: uuid('sector_id')
			.notNull()
			.references(() => sector.id),
		firstName: text('first_name'),
		joinedAt: instant('joined_at').notNull().defaultNow(),
		/** A removed person loses the right to write; the notes stay. */
		removedAt: instant('removed_at')
	},
	(table) => [index('participant_workshop').on(table.workshopId)]
);
