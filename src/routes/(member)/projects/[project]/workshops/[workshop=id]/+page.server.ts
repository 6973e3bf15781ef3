import { closeWorkshop } from '$lib/server/commands/closeWorkshop';
import { openWorkshop } from '$lib/server/commands/openWorkshop';
import { removeParticipant, removeParticipantSchema } from '$lib/server/commands/removeParticipant';
import { environment } from '$lib/server/env';
import { rethrow } from '$lib/server/errors';
import { readForm } from '$lib/server/forms';
import { can } from '$lib/server/policies/can';
import {
	workshopBoards,
	workshopParticipants,
	workshopSectors
} from '$lib/server/queries/workshopDetail';
import { rehearsalOf, wipeReports } from '$lib/server/queries/workshop/rehearsalOf';
import { roomAround } from '$lib/server/queries/workshop/roomAround';
import { LIVE } from '$lib/session/Live';
import { rehearse, wipe } from './rehearse';
import { requireWorkshop } from './requireWorkshop';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { locals, url } = event;
	const { workshop, thing } = await requireWorkshop(event, 'read');
	const { db } = locals.context;
	const { id, projectId, title, code, heldOn, place, isOpen, isRehearsal } = workshop;
	const isEnded = workshop.endedAt !== null;
	const mayFacilitate = can(locals.actor, 'facilitate', thing);
	const [sectors, boards, participants, rehearsal, reports, room] = await Promise.all([
		workshopSectors(db, projectId, id),
		workshopBoards(db, id),
		// Names are for whoever may have to remove somebody, and for nobody else.
		mayFacilitate ? workshopParticipants(db, id) : [],
		mayFacilitate ? rehearsalOf(db, id) : null,
		mayFacilitate ? wipeReports(db, projectId) : [],
		roomAround(locals.context)
	]);
	return {
		workshop: { id, title, code, heldOn, place, isOpen, isEnded, isRehearsal },
		joinAddress: `${environment().ORIGIN ?? url.origin}/j/${code}`,
		mayFacilitate,
		hasProgramme: workshop.sections.length > 0,
		sectors,
		boards,
		participants,
		rehearsal,
		reports,
		room
	};
};

export const actions: Actions = {
	rehearse,
	wipe,
	open: async (event) => {
		const { thing } = await requireWorkshop(event, 'facilitate');
		await openWorkshop(event.locals.context, thing).catch(rethrow);
	},
	close: async (event) => {
		const { thing } = await requireWorkshop(event, 'facilitate');
		await closeWorkshop(event.locals.context, thing).catch(rethrow);
	},
	remove: async (event) => {
		await requireWorkshop(event, 'facilitate');
		const form = await readForm(event.request, removeParticipantSchema);
		if (!form.ok) return form.failure;
		await removeParticipant(event.locals.context, form.output).catch(rethrow);
	}
};
