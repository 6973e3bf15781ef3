import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { DecisionState } from '$lib/domain/meeting/decisionState';
import type { MadeDecision, WantedDecision } from '$lib/domain/steering/steeringContent';
import type { Queryable } from '$lib/server/db/client';
import { decision, decisionOption, meeting } from '$lib/server/db/schema';

/** A decision that is the steering group's: of no meeting yet, or of one of its own. */
const ofSteeringGroup = (projectId: string, state: DecisionState) =>
	and(eq(decision.projectId, projectId), eq(decision.state, state), isNull(meeting.groupId));

/** What the steering group is asked to decide: what is needed first comes first. */
export async function wantedDecisions(db: Queryable, projectId: string): Promise<WantedDecision[]> {
	const [decisions, options] = await Promise.all([
		db
			.select({
				id: decision.id,
				number: decision.number,
				title: decision.title,
				background: decision.background,
				proposal: decision.proposal,
				neededBy: decision.neededBy
			})
			.from(decision)
			.leftJoin(meeting, eq(meeting.id, decision.meetingId))
			.where(ofSteeringGroup(projectId, 'wanted'))
			.orderBy(asc(decision.neededBy), asc(decision.number)),
		db
			.select({
				decisionId: decisionOption.decisionId,
				title: decisionOption.title,
				consequence: decisionOption.consequence
			})
			.from(decisionOption)
			.innerJoin(decision, eq(decision.id, decisionOption.decisionId))
			.where(eq(decision.projectId, projectId))
			.orderBy(asc(decisionOption.position))
	]);
	return decisions.map(({ id, ...wanted }) => ({
		...wanted,
		options: options
			.filter(({ decisionId }) => decisionId === id)
			.map(({ title, consequence }) => ({ title, consequence }))
	}));
}

/** What the steering group has decided, newest first. */
export async function madeDecisions(db: Queryable, projectId: string): Promise<MadeDecision[]> {
	const decisions = await db
		.select({
			number: decision.number,
			title: decision.title,
			outcome: decision.outcome,
			decidedOn: decision.decidedOn
		})
		.from(decision)
		.leftJoin(meeting, eq(meeting.id, decision.meetingId))
		.where(ofSteeringGroup(projectId, 'decided'))
		.orderBy(desc(decision.decidedOn), desc(decision.number));
	return decisions.flatMap(({ decidedOn, ...made }) => (decidedOn ? [{ ...made, decidedOn }] : []));
}
