import { eq } from 'drizzle-orm';
import type { ActionAgreement } from '$lib/domain/actionAgreement';
import type { Breadth } from '$lib/domain/breadth';
import type { CalendarDay } from '$lib/domain/calendarDay';
import { isOutside, type AgeRange } from '$lib/domain/targetGroup';
import type { TrafficLightLimits } from '$lib/domain/trafficLight';
import type { Queryable } from '$lib/server/db/client';
import { actionItem } from '$lib/server/db/schema';
import { actionItemAgreement } from './actionItemAgreement';
import { actionItemContributors, type ActionContributor } from './actionItemContributors';
import { actionItemHistory, type ActionHistoryEntry } from './actionItemHistory';
import { actionItemIndicator, type ActionIndicator } from './actionItemIndicator';
import { actionItemMeetings, type ActionItemMeeting } from './actionItemMeetings';
import { actionItemMilestones, type ActionMilestone } from './actionItemMilestones';
import { actionItemNames, type ActionItemNames } from './actionItemNames';
import { actionItemNote, type ActionItemNote } from './actionItemNote';
import { actionItemPassages, type ActionItemPassage } from './actionItemPassages';
import { actionItemRecord } from './actionItemRecord';
import { actionRows, type ActionRow } from './actionRows';
import { targetGroupNow } from './targetGroupNow';

/** Everything the page of one action item shows: the thread from source to status. */
export interface ActionItemPage extends ActionRow {
	/** Raised by every change; a form sends back the one it was made from. */
	version: number;
	description: string;
	workstreamId: string;
	/** Whom it is for; null: nobody has said. */
	breadth: Breadth | null;
	operationsOwner: { id: string; name: string } | null;
	followUpOn: CalendarDay | null;
	createdAt: Date;
	passages: ActionItemPassage[];
	/** Null for an item made without a note. */
	note: ActionItemNote | null;
	/** Null for an item agreed at no meeting. */
	meeting: ActionItemMeeting | null;
	/** Where it was agreed; null: at no workshop. */
	workshopId: string | null;
	/** The rule of its light, to be printed under it. */
	limits: TrafficLightLimits;
	/** All that is agreed, as forms begin with it. */
	agreement: ActionAgreement;
	names: ActionItemNames;
	/** The ages it is for; null: nobody has said. */
	ages: AgeRange | null;
	/** The words of the project's present target group, where some of those ages lie outside it. */
	outsideTargetGroup: string | null;
	contributors: ActionContributor[];
	milestones: ActionMilestone[];
	/** Null: nothing is measured. */
	indicator: ActionIndicator | null;
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
	const [rows, agreement, names, targetGroup, lists] = await Promise.all([
		actionRows(db, projectId, { now, where: [eq(actionItem.id, record.id)] }),
		actionItemAgreement(db, record.id),
		actionItemNames(db, record.id),
		targetGroupNow(db, projectId, now),
		listsOf(db, record.id)
	]);
	const [row] = rows;
	if (!row || !agreement) return null;
	const ages = agesOf(agreement);
	const isFlagged = ages && targetGroup && isOutside(ages, targetGroup.ages);
	return {
		...row,
		...record,
		...{ agreement, names, ages },
		outsideTargetGroup: isFlagged ? targetGroup.words : null,
		...lists
	};
}

async function listsOf(db: Queryable, actionItemId: string) {
	const [passages, note, meetings, contributors, milestones, indicator, history] =
		await Promise.all([
			actionItemPassages(db, actionItemId),
			actionItemNote(db, actionItemId),
			actionItemMeetings(db, [actionItemId]),
			actionItemContributors(db, actionItemId),
			actionItemMilestones(db, actionItemId),
			actionItemIndicator(db, actionItemId),
			actionItemHistory(db, actionItemId)
		]);
	const [meeting = null] = meetings;
	return { passages, note, meeting, contributors, milestones, indicator, history };
}

function agesOf({ ageFrom, ageTo }: ActionAgreement): AgeRange | null {
	if (ageFrom === '') return null;
	return { from: Number(ageFrom), to: ageTo === '' ? null : Number(ageTo) };
}
