import { date, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { CommitmentAnswer } from '$lib/domain/workshop/commitmentAnswer';
import type { ParkingPlace } from '$lib/domain/workshop/parkingPlace';
import { actionItem } from './actions';
import { bytes, createdAt, id, instant } from './columns';
import { userAccount } from './people';
import { participant, workshop } from './workshops';

/** Tilsagn: what an owner answers to an action a table has written for them. One an action. */
export const commitment = pgTable(
	'commitment',
	{
		id: id(),
		workshopId: uuid('workshop_id')
			.notNull()
			.references(() => workshop.id, { onDelete: 'cascade' }),
		actionItemId: uuid('action_item_id')
			.notNull()
			.references(() => actionItem.id, { onDelete: 'cascade' }),
		/** The owner, where they are in the room; null: somebody else, reached by a link. */
		participantId: uuid('participant_id').references(() => participant.id, {
			onDelete: 'set null'
		}),
		/** As people say it. */
		ownerName: text('owner_name').notNull(),
		answer: text('answer').$type<CommitmentAnswer>().notNull().default('pending'),
		/** Why not, or why another date. */
		reason: text('reason').notNull().default(''),
		/** Asked for in place of the action's own. */
		wantedDueOn: date('wanted_due_on'),
		answeredAt: instant('answered_at'),
		/** Who wrote the answer down, where it was not the owner. */
		answeredBy: uuid('answered_by').references(() => userAccount.id),
		/** SHA-256 of the link's secret; null: there is no link. */
		linkHash: bytes('link_hash'),
		linkExpiresAt: instant('link_expires_at'),
		createdAt: createdAt()
	},
	(table) => [
		unique('commitment_of_action').on(table.actionItemId),
		index('commitment_workshop').on(table.workshopId),
		index('commitment_participant').on(table.participantId)
	]
);

/** Something that was parked, and where it goes. */
export const parkedItem = pgTable(
	'parked_item',
	{
		id: id(),
		workshopId: uuid('workshop_id')
			.notNull()
			.references(() => workshop.id, { onDelete: 'cascade' }),
		text: text('text').notNull(),
		/** Where it comes from: a note, an action nobody took on, or nowhere. */
		boardId: uuid('board_id'),
		noteKey: text('note_key'),
		actionItemId: uuid('action_item_id').references(() => actionItem.id, { onDelete: 'cascade' }),
		/** Null: it has no place yet. */
		place: text('place').$type<ParkingPlace>(),
		remark: text('remark').notNull().default(''),
		placedAt: instant('placed_at'),
		createdAt: createdAt()
	},
	(table) => [
		index('parked_item_workshop').on(table.workshopId),
		unique('parked_item_note').on(table.boardId, table.noteKey),
		unique('parked_item_action').on(table.actionItemId)
	]
);
