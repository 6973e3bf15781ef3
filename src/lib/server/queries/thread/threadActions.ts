import { and, desc, eq } from 'drizzle-orm';
import type { LinkPurpose } from '$lib/domain/linkPurpose';
import { noteRef, type NoteRef } from '$lib/domain/thread/noteRef';
import { anyOf } from '$lib/server/db/anyOf';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, actionItemEntry } from '$lib/server/db/schema';
import { actionItemMeetings, type ActionItemMeeting } from '../actionItemMeetings';
import { actionRows, type ActionRow } from '../actionRows';

/** An action of the thread, and what was last said of it. */
export interface ThreadAction extends Omit<ActionRow, 'recommendations' | 'statusAt'> {
	createdAt: Date;
	/** Why it is tied to the recommendation; null: by its note alone. */
	purpose: LinkPurpose | null;
	/** The note it was made of. */
	note: NoteRef | null;
	/** The note's words as they stood. */
	noteText: string | null;
	/** Null: agreed at no meeting. */
	meeting: ActionItemMeeting | null;
	said: { remark: string; by: string; at: Date };
}

interface Of {
	projectId: string;
	/** Code of the thread's recommendation. */
	code: string | null;
	actionItemIds: readonly string[];
	now: Date;
}

/** By number. */
export async function threadActions(
	db: Queryable,
	{ projectId, code, actionItemIds, now }: Of
): Promise<ThreadAction[]> {
	if (actionItemIds.length === 0) return [];
	const own = anyOf(actionItem.id, actionItemIds);
	const [rows, records, meetings] = await Promise.all([
		actionRows(db, projectId, { now, where: [own] }),
		lastWords(db, actionItemIds),
		actionItemMeetings(db, actionItemIds)
	]);
	return rows.map(({ recommendations, statusAt, ...row }) => {
		const record = records.find(({ id }) => id === row.id);
		return {
			...row,
			purpose: recommendations.find((one) => one.code === code)?.purpose ?? null,
			createdAt: record?.createdAt ?? statusAt,
			note: record?.boardId && record.noteKey ? noteRef(record.boardId, record.noteKey) : null,
			noteText: record?.noteText ?? null,
			meeting: meetings.find(({ actionItemId }) => actionItemId === row.id) ?? null,
			said: { remark: record?.remark ?? '', by: record?.by ?? '', at: record?.at ?? statusAt }
		};
	});
}

/** The newest entry of each one's history. */
function lastWords(db: Queryable, actionItemIds: readonly string[]) {
	return db
		.selectDistinctOn([actionItem.id], {
			id: actionItem.id,
			createdAt: actionItem.createdAt,
			boardId: actionItem.boardId,
			noteKey: actionItem.noteKey,
			noteText: actionItem.noteText,
			remark: actionItemEntry.remark,
			by: actionItemEntry.actorName,
			at: actionItemEntry.at
		})
		.from(actionItem)
		.leftJoin(actionItemEntry, and(eq(actionItemEntry.actionItemId, actionItem.id)))
		.where(anyOf(actionItem.id, actionItemIds))
		.orderBy(actionItem.id, desc(actionItemEntry.id));
}
