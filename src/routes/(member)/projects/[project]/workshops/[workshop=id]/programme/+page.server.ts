import {
	movePhase,
	movePhaseSchema,
	removePhase,
	removePhaseSchema
} from '$lib/server/commands/workshop/changePhase';
import { duplicatePhase, duplicatePhaseSchema } from '$lib/server/commands/workshop/duplicatePhase';
import { editPages, pagesMark } from '$lib/server/commands/workshop/editPages';
import { editPhase } from '$lib/server/commands/workshop/editPhase';
import {
	deleteProgramme,
	deleteProgrammeSchema,
	saveProgramme,
	saveProgrammeSchema,
	useProgramme,
	useProgrammeSchema
} from '$lib/server/commands/workshop/programmeTemplates';
import { renewScreenKey, renewScreenKeySchema } from '$lib/server/commands/workshop/renewScreenKey';
import { discussedRecommendations } from '$lib/server/queries/discussedRecommendations';
import type { RecommendationLine } from '$lib/server/queries/recommendationList';
import { programmeOf } from '$lib/server/queries/workshop/programmeOf';
import { programmeTemplates } from '$lib/server/queries/workshop/programmeTemplates';
import { tableStates } from '$lib/server/queries/workshop/tableStates';
import { LIVE } from '$lib/session/Live';
import { formAction } from '../formAction';
import { requireWorkshop } from '../requireWorkshop';
import { add } from './actions/add';
import { opening } from './actions/opening';
import { room } from './actions/room';
import { pagesForm } from './pagesForm';
import { phaseForm } from './phaseForm';
import type { Actions, PageServerLoad } from './$types';

/** Preparing a workshop. */
export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { db } = event.locals.context;
	const { workshop } = await requireWorkshop(event, 'facilitate');
	const { id, title, projectId, sections, startMinute, currentPhaseId, screenKey } = workshop;
	const phases = await programmeOf(db, id);
	const [templates, tables, known] = await Promise.all([
		programmeTemplates(db, projectId),
		tableStates(db, id, phases, null),
		discussedRecommendations(db, projectId)
	]);
	const worked = sections.flatMap(({ recommendationId }) => recommendationId ?? []);
	return {
		workshop: { id, title, startMinute, screenKey, hasBegun: currentPhaseId !== null },
		phases: phases.map((phase) => ({ ...phase, mark: pagesMark(phase.settings.pages) })),
		templates: templates.map(({ id, title }) => ({ id, title })),
		tables: tables.length,
		isLaidOut: sections.length > 0,
		recommendations: known.map(({ id, code, title, kind }) => ({ id, code, title, kind })),
		worked: sections.length > 0 ? worked : proposedRecommendations(known)
	};
};

/** What an opening is about: the recommendations of the first source that makes any. */
function proposedRecommendations(known: readonly RecommendationLine[]): string[] {
	const made = known.filter(({ kind }) => kind === 'recommendation');
	return made.filter(({ sourceKey }) => sourceKey === made[0]?.sourceKey).map(({ id }) => id);
}

export const actions: Actions = {
	room,
	screen: formAction('facilitate', renewScreenKeySchema, renewScreenKey),
	opening,
	template: formAction('facilitate', useProgrammeSchema, useProgramme),
	deleteTemplate: formAction('facilitate', deleteProgrammeSchema, deleteProgramme),
	keep: formAction('facilitate', saveProgrammeSchema, saveProgramme),
	add,
	edit: formAction('facilitate', phaseForm, editPhase),
	pages: formAction('facilitate', pagesForm, editPages),
	move: formAction('facilitate', movePhaseSchema, movePhase),
	duplicate: formAction('facilitate', duplicatePhaseSchema, duplicatePhase),
	remove: formAction('facilitate', removePhaseSchema, removePhase)
};
