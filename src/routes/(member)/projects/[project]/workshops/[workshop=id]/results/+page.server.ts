import { redirect } from '@sveltejs/kit';
import {
	answerCommitment,
	answerCommitmentSchema
} from '$lib/server/commands/workshop/commitment/answerCommitment';
import { can } from '$lib/server/policies/can';
import { myCommitments } from '$lib/server/queries/workshop/myCommitments';
import { workedRecommendations } from '$lib/server/queries/workshop/workedRecommendations';
import { workshopRecord } from '$lib/server/queries/workshop/workshopRecord';
import { LIVE } from '$lib/session/Live';
import { formAction } from '../formAction';
import { requireWorkshop } from '../requireWorkshop';
import type { Actions, PageServerLoad } from './$types';

/** What came of a workshop. */
export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { actor, context } = event.locals;
	const { workshop, thing } = await requireWorkshop(event, 'read');
	const { id, title, heldOn, place, endedAt, isRehearsal } = workshop;
	// What other tables have written is shown in the room when it is time, and not here before.
	if (actor.kind === 'participant' && !endedAt)
		redirect(303, event.url.pathname.replace(/\/results$/, '/take-part'));
	const canExport = can(actor, 'export', thing);
	const mayFacilitate = can(actor, 'facilitate', thing);
	const [record, mine, recommendations] = await Promise.all([
		workshopRecord(context.db, workshop, { showsReasons: mayFacilitate }),
		actor.kind === 'participant' ? myCommitments(context.db, actor, context.now) : null,
		workedRecommendations(context.db, workshop)
	]);
	return {
		workshop: { id, title, heldOn, place, isRehearsal, endedAt },
		record,
		mine,
		recommendations,
		canExport
	};
};

export const actions: Actions = {
	answer: formAction('takePart', answerCommitmentSchema, answerCommitment)
};
