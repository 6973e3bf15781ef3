import { asc, eq, inArray, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { CalendarDay } from '$lib/domain/calendarDay';
import type { DecisionState } from '$lib/domain/meeting/decisionState';
import type { Queryable } from '$lib/server/db/client';
import {
	actionItem,
	decision,
	decisionActionItem,
	decisionOption,
	meeting
} from '$lib/server/db/schema';

export interface DecisionRow {
	id: string;
	/** Counted within the project. */
	number: number;
	bodyName: string;
	title: string;
	background: string;
	/** Indstilling. */
	proposal: string;
	/** Beslutning. */
	outcome: string;
	/** Begrundelse. */
	reason: string;
	state: DecisionState;
	neededBy: CalendarDay | null;
	decidedOn: CalendarDay | null;
	version: number;
	/** Where it is to be decided, or was. */
	meetingId: string | null;
	/** Whose meeting that is; null: the steering group's, or none yet. */
	groupId: string | null;
	agendaItemId: string | null;
	options: { title: string; consequence: string }[];
	/** What was agreed to carry it out, by number. */
	actions: { number: number; title: string }[];
	/** The earlier decision that it takes the place of. */
	replaces: { id: string; number: number; title: string } | null;
	/** Number of the later one, decided, that has taken its place. */
	replacedBy: number | null;
}

const earlier = alias(decision, 'earlier');

/** Decisions by number, each with the ways that are open. */
export async function selectDecisions(
	db: Queryable,
	where: SQL | undefined
): Promise<DecisionRow[]> {
	const rows = await db
		.select({
			decision,
			groupId: meeting.groupId,
			replaces: { id: earlier.id, number: earlier.number, title: earlier.title }
		})
		.from(decision)
		.leftJoin(meeting, eq(meeting.id, decision.meetingId))
		.leftJoin(earlier, eq(earlier.id, decision.replacesId))
		.where(where)
		.orderBy(asc(decision.number));
	const ids = rows.map((row) => row.decision.id);
	if (ids.length === 0) return [];
	const [options, later, actions] = await Promise.all([
		db
			.select()
			.from(decisionOption)
			.where(inArray(decisionOption.decisionId, ids))
			.orderBy(asc(decisionOption.position)),
		db
			.select({
				replacesId: decision.replacesId,
				number: decision.number,
				state: decision.state
			})
			.from(decision)
			.where(inArray(decision.replacesId, ids)),
		actionsOf(db, ids)
	]);
	return rows.map(({ decision: row, groupId, replaces }) => ({
		...{ id: row.id, number: row.number, bodyName: row.bodyName, title: row.title },
		...{ background: row.background, proposal: row.proposal, state: row.state },
		...{ outcome: row.outcome, reason: row.reason, version: row.version },
		neededBy: row.neededBy as CalendarDay | null,
		decidedOn: row.decidedOn as CalendarDay | null,
		...{ meetingId: row.meetingId, agendaItemId: row.agendaItemId, groupId, replaces },
		options: options
			.filter(({ decisionId }) => decisionId === row.id)
			.map(({ title, consequence }) => ({ title, consequence })),
		actions: actions
			.filter(({ decisionId }) => decisionId === row.id)
			.map(({ number, title }) => ({ number, title })),
		replacedBy:
			later.find(({ replacesId, state }) => replacesId === row.id && state === 'decided')?.number ??
			null
	}));
}

function actionsOf(db: Queryable, decisionIds: string[]) {
	return db
		.select({
			decisionId: decisionActionItem.decisionId,
			number: actionItem.number,
			title: actionItem.title
		})
		.from(decisionActionItem)
		.innerJoin(actionItem, eq(actionItem.id, decisionActionItem.actionItemId))
		.where(inArray(decisionActionItem.decisionId, decisionIds))
		.orderBy(asc(actionItem.number));
}
