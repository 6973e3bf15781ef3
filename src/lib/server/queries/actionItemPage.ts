import { eq } from 'drizzle-orm';
import type { CalendarDay } from '$lib/domain/calendarDay';
import type { Queryable } from '$lib/server/db/client';
import { actionItem } from '$lib/server/db/schema';
import { actionItemContributors, type ActionContributor } from './actionItemContributors';
import { actionItemHistory, type ActionHistoryEntry } from './actionItemHistory';
import { actionItemNote, type ActionItemNote } from './actionItemNote';
import { actionItemPassages, type ActionItemPassage } from './actionItemPassages';
import { actionItemRecord } from './actionItemRecord';
import { actionRows, type ActionRow } from './actionRows';

/** Everything the page of one action item shows: the thread from source to status. */
export interface ActionItemPage extends ActionRow {
	/** Raised by every change; a form sends back the one it was made from. */
	version: number;
	description: string;
	workstreamId: string;
	operationsOwner: { id: string; name: string } | null;
	followUpOn: CalendarDay | null;
	createdAt: Date;
	passages: ActionItemPassage[];
	/** Null for an item made without a note. */
	note: ActionItemNote | null;
	contributors: ActionContributor[];
	/** Newest first. */
	history: ActionHistoryEntry[];
}

/** One query a section of the page. Null where the project has no item of that number. */
export async function actionItemPage(
	db: Queryable,
	projectId: string,
	number: number,
	now: Date
): Promise<ActionItemPage | null> {
	const record = await actionItemRecord(db, projectId, number);
	if (!record) return null;
	const [[row], passages, note, contributors, history] = await Promise.all([
		actionRows(db, projectId, { now, where: [eq(actionItem.id, record.id)] }),
		actionItemPassages(db, record.id),
		actionItemNote(db, record.id),
		actionItemContributors(db, record.id),
		actionItemHistory(db, record.id)
	]);
	return row ? { ...row, ...record, passages, note, contributors, history } : null;
}
