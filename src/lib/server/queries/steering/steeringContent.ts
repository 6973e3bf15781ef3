import { today, wallClock } from '$lib/domain/copenhagen';
import { coverageOf, isUntouched } from '$lib/domain/coverage';
import { steeringPlacesOf, type SteeringPlace } from '$lib/domain/steeringPlace';
import type { SteeringContent } from '$lib/domain/steering/steeringContent';
import { isStale } from '$lib/domain/trafficLight';
import type { Queryable } from '$lib/server/db/client';
import { actionList } from '../actionList';
import { discussedRecommendations } from '../discussedRecommendations';
import { waitingRemarks } from '../waitingRemarks';
import { projectCase } from '../projectCase';
import { grantAccount } from './grantAccount';
import { lightOverrides } from './lightOverrides';
import { narratives } from './narratives';
import { riskList } from './riskList';
import { steeringAction } from './steeringAction';
import { madeDecisions, wantedDecisions } from './steeringDecisions';

/** What the steering group reads of the project now: what needs it first, then everything. */
export async function steeringContent(
	db: Queryable,
	projectId: string,
	now: Date
): Promise<SteeringContent> {
	const [facts, { rows, limits }, lines, remarks, overrides, told] = await Promise.all([
		projectCase(db, projectId),
		actionList(db, projectId, { now }),
		discussedRecommendations(db, projectId),
		waitingRemarks(db, projectId),
		lightOverrides(db, projectId),
		narratives(db, projectId)
	]);
	const [{ grant }, risks, decisionsWanted, decisionsMade] = await Promise.all([
		grantAccount(db, projectId),
		riskList(db, projectId),
		wantedDecisions(db, projectId),
		madeDecisions(db, projectId)
	]);
	const day = today(now);
	const standingAt = (place: SteeringPlace) =>
		rows.filter(({ daysLate, owner, status, statusAt }) =>
			steeringPlacesOf({
				...{ daysLate, hasOwner: owner !== null, status },
				isStale: isStale({ status, lastUpdatedOn: wallClock(statusAt).day, today: day }, limits)
			}).includes(place)
		);
	return {
		version: 1,
		projectName: facts.name,
		caseNumber: facts.caseNumber,
		at: now.toISOString(),
		limits,
		overdue: standingAt('overdue')
			.sort((a, b) => b.daysLate - a.daysLate || a.number - b.number)
			.map(({ number }) => number),
		ownerless: standingAt('ownerless').map(({ number }) => number),
		waiting: standingAt('waiting').map(({ id, number }) => ({
			number,
			why: remarks.get(id)?.remark ?? ''
		})),
		stale: standingAt('stale').map(({ number }) => number),
		untouched: lines.filter(isUntouched).map(({ code, title }) => ({ code, title })),
		workstreams: told.map(({ number, title, sinceLast, nextSteps, wantedDecision }) => ({
			...{ number, title, sinceLast, nextSteps, wantedDecision },
			actions: rows
				.filter((row) => row.workstream.number === number)
				.map((row) => steeringAction(row, overrides.get(row.number) ?? null))
		})),
		coverage: coverageOf(lines),
		grant,
		risks: risks
			.filter(({ closedAt }) => closedAt === null)
			.map(({ number, title, likelihood, impact, mitigation, ownerName }) => ({
				...{ number, title, likelihood, impact, mitigation, ownerName }
			})),
		...{ decisionsWanted, decisionsMade }
	};
}
