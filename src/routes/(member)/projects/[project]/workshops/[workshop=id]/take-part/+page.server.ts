import { redirect } from '@sveltejs/kit';
import { refuse } from '$lib/server/errors';
import { sectorsOf } from '$lib/server/queries/sectorsOf';
import { myCommitments } from '$lib/server/queries/workshop/myCommitments';
import { mySeat } from '$lib/server/queries/workshop/mySeat';
import { myPhase } from '$lib/server/queries/workshop/myPhase';
import { proposalChoices } from '$lib/server/queries/workshop/proposalChoices';
import { LIVE } from '$lib/session/Live';
import { sharedWorkshopState } from '../../../../../../live/sharedWorkshopState';
import { chooseAction } from '../chooseAction';
import { requireWorkshop } from '../requireWorkshop';
import { answer } from './actions/answer';
import { edit } from './actions/edit';
import { park } from './actions/park';
import { propose } from './actions/propose';
import { rate } from './actions/rate';
import { ready } from './actions/ready';
import { vote } from './actions/vote';
import { withdraw } from './actions/withdraw';
import { word } from './actions/word';
import { readableTables } from './readableTables';
import type { Actions, PageServerLoad } from './$types';

/** Where somebody takes part: the phase that runs, and what is theirs in it. */
export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { actor, context } = event.locals;
	const { workshop } = await requireWorkshop(event, 'read');
	// With an account one runs it, or follows it from its page.
	if (actor.kind !== 'participant') redirect(303, event.url.pathname.replace(/\/take-part$/, ''));
	const [state, seat] = await Promise.all([
		sharedWorkshopState(context.db, workshop.id),
		mySeat(context.db, actor.participantId)
	]);
	if (!state || !seat) refuse('notFound');
	const kind = state.phase?.kind;
	const [mine, choices, sectors, tables, commitments] = await Promise.all([
		state.phase && myPhase(context.db, state.phase.id, actor.participantId),
		kind === 'actions' ? proposalChoices(context.db, workshop) : null,
		sectorsOf(context.db, workshop.projectId),
		kind === 'gallery' ? readableTables(context, actor) : [],
		state.isEnded ? myCommitments(context.db, actor, context.now) : null
	]);
	return {
		chrome: 'none' as const,
		state: { at: context.now.getTime(), ...state },
		seat,
		mine,
		choices,
		sectors,
		readableTables: tables,
		commitments,
		isRemoved: !actor.mayWrite && state.isOpen && !state.isEnded
	};
};

export const actions: Actions = {
	word,
	ready,
	vote,
	choose: chooseAction('takePart'),
	propose,
	edit,
	withdraw,
	answer,
	park,
	rate
};
