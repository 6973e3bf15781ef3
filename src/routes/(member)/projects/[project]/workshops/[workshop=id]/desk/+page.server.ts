import { removeParticipant, removeParticipantSchema } from '$lib/server/commands/removeParticipant';
import {
	answerOnBehalf,
	answerOnBehalfSchema
} from '$lib/server/commands/workshop/commitment/answerOnBehalf';
import { parkAction, parkActionSchema } from '$lib/server/commands/workshop/parking/parkAction';
import { parkWords, parkWordsSchema } from '$lib/server/commands/workshop/parking/parkWords';
import { placeParked, placeParkedSchema } from '$lib/server/commands/workshop/parking/placeParked';
import {
	editProposal,
	editProposalSchema
} from '$lib/server/commands/workshop/proposal/editProposal';
import { cutPhases, cutPhasesSchema } from '$lib/server/commands/workshop/cutPhases';
import { dealAgain, dealAgainSchema } from '$lib/server/commands/workshop/dealAgain';
import { markFull, markFullSchema } from '$lib/server/commands/workshop/markFull';
import {
	moveParticipant,
	moveParticipantSchema
} from '$lib/server/commands/workshop/moveParticipant';
import { revealPhase, revealSchema } from '$lib/server/commands/workshop/revealPhase';
import { setHost, setHostSchema } from '$lib/server/commands/workshop/setHost';
import { setLeader, setLeaderSchema } from '$lib/server/commands/workshop/setLeader';
import { setSpotlight, setSpotlightSchema } from '$lib/server/commands/workshop/setSpotlight';
import { phaseSchema, startPhase } from '$lib/server/commands/workshop/startPhase';
import { steerPhase, steerPhaseSchema } from '$lib/server/commands/workshop/steerPhase';
import { tellEverybody, tellEverybodySchema } from '$lib/server/commands/workshop/tellEverybody';
import { endWorkshop, endWorkshopSchema } from '$lib/server/commands/workshop/endWorkshop';
import { plannedStart } from '$lib/domain/workshop/plannedStart';
import { refuse } from '$lib/server/errors';
import { deskPeople } from '$lib/server/queries/workshop/deskPeople';
import { deskState } from '$lib/server/queries/workshop/deskState';
import { programmeOf } from '$lib/server/queries/workshop/programmeOf';
import { proposalChoices } from '$lib/server/queries/workshop/proposalChoices';
import { refusedReasons } from '$lib/server/queries/workshop/refusedReasons';
import { unplacedParked } from '$lib/server/queries/workshop/unplacedParked';
import { spotlightNotes } from '$lib/server/queries/workshop/spotlightNotes';
import { LIVE } from '$lib/session/Live';
import { chooseAction } from '../chooseAction';
import { formAction } from '../formAction';
import { requireWorkshop } from '../requireWorkshop';
import { linkAction } from './agreement/linkAction';
import type { Actions, PageServerLoad } from './$types';

/** The desk of whoever runs the workshop. */
export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { context } = event.locals;
	const { workshop } = await requireWorkshop(event, 'facilitate');
	// Whose notes are looked through: a table's number, or everybody's.
	const notesOf = event.url.searchParams.get('notesOf') ?? '';
	const tableNumber = /^[1-9]\d?$/.test(notesOf) ? Number(notesOf) : null;
	const [state, phases, people, unplaced, notes] = await Promise.all([
		deskState(context.db, workshop.id),
		programmeOf(context.db, workshop.id),
		deskPeople(context.db, workshop.id),
		unplacedParked(context.db, workshop.id),
		tableNumber !== null || notesOf === 'all'
			? spotlightNotes(context.db, workshop.id, tableNumber)
			: null
	]);
	if (!state) refuse('notFound');
	// Asked for only while actions are written and answered: the desk loads again whenever somebody joins.
	const hasActions = state.detail?.kind === 'actions';
	const [choices, reasons] = await Promise.all([
		hasActions ? proposalChoices(context.db, workshop) : null,
		hasActions ? refusedReasons(context.db, workshop.id) : {}
	]);
	return {
		chrome: 'none' as const,
		state: { at: context.now.getTime(), ...state },
		phases,
		people,
		unplaced,
		choices,
		reasons,
		notes,
		notesOf,
		screenKey: workshop.screenKey,
		startsAt: plannedStart(workshop.heldOn, workshop.startMinute)
	};
};

export const actions: Actions = {
	end: formAction('facilitate', endWorkshopSchema, endWorkshop),
	start: formAction('facilitate', phaseSchema, startPhase),
	steer: formAction('facilitate', steerPhaseSchema, steerPhase),
	reveal: formAction('facilitate', revealSchema, revealPhase),
	tell: formAction('facilitate', tellEverybodySchema, tellEverybody),
	markFull: formAction('facilitate', markFullSchema, markFull),
	cut: formAction('facilitate', cutPhasesSchema, cutPhases, { lists: ['cuts'] }),
	dealAgain: formAction('facilitate', dealAgainSchema, dealAgain),
	move: formAction('facilitate', moveParticipantSchema, moveParticipant),
	host: formAction('facilitate', setHostSchema, setHost),
	leader: formAction('facilitate', setLeaderSchema, setLeader),
	remove: formAction('facilitate', removeParticipantSchema, removeParticipant),
	spotlight: formAction('facilitate', setSpotlightSchema, setSpotlight),
	choose: chooseAction('facilitate'),
	giveOwner: formAction('facilitate', editProposalSchema, editProposal, {
		lists: ['recommendationIds']
	}),
	onBehalf: formAction('facilitate', answerOnBehalfSchema, answerOnBehalf),
	link: linkAction,
	parkAction: formAction('facilitate', parkActionSchema, parkAction),
	park: formAction('facilitate', parkWordsSchema, parkWords),
	place: formAction('facilitate', placeParkedSchema, placeParked)
};
