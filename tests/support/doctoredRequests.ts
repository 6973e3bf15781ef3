import { asc, eq } from 'drizzle-orm';
import type { PhaseKind } from '$lib/domain/workshop/phaseKind';
import { castRatings } from '$lib/server/commands/workshop/castRatings';
import { castVotes } from '$lib/server/commands/workshop/castVotes';
import { revealPhase } from '$lib/server/commands/workshop/revealPhase';
import { sayWord } from '$lib/server/commands/workshop/sayWord';
import { setLeader } from '$lib/server/commands/workshop/setLeader';
import { startPhase } from '$lib/server/commands/workshop/startPhase';
import { steerPhase } from '$lib/server/commands/workshop/steerPhase';
import type { CommandContext } from '$lib/server/context';
import { ballotOption } from '$lib/server/db/schema';

/** Where somebody asks for what is not theirs. */
export interface Asking {
	/** The participant who asks. */
	context: CommandContext;
	participantId: string;
	workshopId: string;
	phase: { id: string; kind: PhaseKind };
}

/** Requests that are refused in this phase, whoever of the participants sends them. */
export async function forbiddenRequests({ context, participantId, workshopId, phase }: Asking) {
	const optionIds = await optionsOf(context);
	const votes = optionIds.map((optionId) => ({ optionId, dots: 1 }));
	const ratings = optionIds.map((optionId) => ({ optionId, impact: 100, effort: 0 }));
	const requests = [
		startPhase(context, { workshopId, phaseId: phase.id }),
		steerPhase(context, { workshopId, what: 'extend' }),
		revealPhase(context, { workshopId }),
		setLeader(context, { participantId, isLeader: 'on' })
	];
	if (phase.kind !== 'vote') requests.push(castVotes(context, { votes }));
	if (phase.kind !== 'rate') requests.push(castRatings(context, { ratings }));
	if (phase.kind !== 'welcome' && phase.kind !== 'checkout')
		requests.push(sayWord(context, { word: 'Forkert' }));
	return Promise.allSettled(requests);
}

async function optionsOf({ db }: CommandContext): Promise<string[]> {
	const rows = await db
		.select({ id: ballotOption.id })
		.from(ballotOption)
		.orderBy(asc(ballotOption.position))
		.limit(3);
	return rows.map(({ id }) => id);
}

/** What can be voted on or rated in a phase. */
export async function ballotOf({ db }: CommandContext, phaseId: string): Promise<string[]> {
	const rows = await db
		.select({ id: ballotOption.id })
		.from(ballotOption)
		.where(eq(ballotOption.phaseId, phaseId))
		.orderBy(asc(ballotOption.position));
	return rows.map(({ id }) => id);
}
