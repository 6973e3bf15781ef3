import { revealPhase, revealSchema } from '$lib/server/commands/workshop/revealPhase';
import { phaseSchema, startPhase } from '$lib/server/commands/workshop/startPhase';
import { steerPhase, steerPhaseSchema } from '$lib/server/commands/workshop/steerPhase';
import { tellEverybody, tellEverybodySchema } from '$lib/server/commands/workshop/tellEverybody';
import { plannedStart } from '$lib/domain/workshop/plannedStart';
import { refuse } from '$lib/server/errors';
import { deskState } from '$lib/server/queries/workshop/deskState';
import { programmeOf } from '$lib/server/queries/workshop/programmeOf';
import { LIVE } from '$lib/session/Live';
import { formAction } from '../formAction';
import { requireWorkshop } from '../requireWorkshop';
import type { Actions, PageServerLoad } from './$types';

/** The desk of whoever runs the workshop. */
export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { context } = event.locals;
	const { workshop } = await requireWorkshop(event, 'facilitate');
	const [state, phases] = await Promise.all([
		deskState(context.db, workshop.id),
		programmeOf(context.db, workshop.id)
	]);
	if (!state) refuse('notFound');
	return {
		chrome: 'none' as const,
		state: { at: context.now.getTime(), ...state },
		phases,
		screenKey: workshop.screenKey,
		startsAt: plannedStart(workshop.heldOn, workshop.startMinute)
	};
};

export const actions: Actions = {
	start: formAction('facilitate', phaseSchema, startPhase),
	steer: formAction('facilitate', steerPhaseSchema, steerPhase),
	reveal: formAction('facilitate', revealSchema, revealPhase),
	tell: formAction('facilitate', tellEverybodySchema, tellEverybody)
};
