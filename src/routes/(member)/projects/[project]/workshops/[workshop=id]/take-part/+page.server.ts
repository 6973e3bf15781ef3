import { redirect } from '@sveltejs/kit';
import { refuse } from '$lib/server/errors';
import { mySeat } from '$lib/server/queries/workshop/mySeat';
import { myPhase } from '$lib/server/queries/workshop/myPhase';
import { workshopState } from '$lib/server/queries/workshop/workshopState';
import { LIVE } from '$lib/session/Live';
import { requireWorkshop } from '../requireWorkshop';
import { ready } from './actions/ready';
import { vote } from './actions/vote';
import { word } from './actions/word';
import type { Actions, PageServerLoad } from './$types';

/** Where somebody takes part: the phase that runs, and what is theirs in it. */
export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { actor, context } = event.locals;
	const { workshop } = await requireWorkshop(event, 'read');
	// With an account one runs it, or follows it from its page.
	if (actor.kind !== 'participant') redirect(303, event.url.pathname.replace(/\/take-part$/, ''));
	const [state, seat] = await Promise.all([
		workshopState(context.db, workshop.id),
		mySeat(context.db, actor.participantId)
	]);
	if (!state || !seat) refuse('notFound');
	const mine = state.phase ? await myPhase(context.db, state.phase.id, actor.participantId) : null;
	return {
		chrome: 'none' as const,
		state: { at: context.now.getTime(), ...state },
		seat,
		mine,
		isRemoved: !actor.mayWrite && state.isOpen
	};
};

export const actions: Actions = {
	word,
	ready,
	vote
};
