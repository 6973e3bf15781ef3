import * as v from 'valibot';
import { defaultSettings } from '$lib/domain/workshop/defaultSettings';
import { openingProgramme } from '$lib/domain/workshop/openingProgramme';
import { phaseKinds } from '$lib/domain/workshop/phaseKind';
import {
	addPhase,
	editPhase,
	movePhase,
	movePhaseSchema,
	removePhase,
	removePhaseSchema
} from '$lib/server/commands/workshop/changePhase';
import { layOutRoom, layOutRoomSchema } from '$lib/server/commands/workshop/layOutRoom';
import { planStart, planStartSchema } from '$lib/server/commands/workshop/planStart';
import {
	deleteProgramme,
	deleteProgrammeSchema,
	saveProgramme,
	saveProgrammeSchema
} from '$lib/server/commands/workshop/programmeTemplates';
import { replaceProgramme } from '$lib/server/commands/workshop/replaceProgramme';
import type { Queryable } from '$lib/server/db/client';
import { discussedRecommendations } from '$lib/server/queries/discussedRecommendations';
import type { RecommendationLine } from '$lib/server/queries/recommendationList';
import { topicThing } from '$lib/server/queries/topicThing';
import { programmeOf } from '$lib/server/queries/workshop/programmeOf';
import { programmeTemplates } from '$lib/server/queries/workshop/programmeTemplates';
import { tableStates } from '$lib/server/queries/workshop/tableStates';
import { LIVE } from '$lib/session/Live';
import { dictionary } from '$lib/text';
import { formAction } from '../formAction';
import { requireWorkshop } from '../requireWorkshop';
import { phaseForm } from './phaseForm';
import type { Actions, PageServerLoad } from './$types';

/** Preparing a workshop. */
export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { db } = event.locals.context;
	const { workshop } = await requireWorkshop(event, 'facilitate');
	const { id, title, projectId, sections, startMinute, currentPhaseId } = workshop;
	const phases = await programmeOf(db, id);
	const [templates, tables, known] = await Promise.all([
		programmeTemplates(db, projectId),
		tableStates(db, id, phases, null),
		discussedRecommendations(db, projectId)
	]);
	const worked = sections.flatMap(({ recommendationId }) => recommendationId ?? []);
	return {
		workshop: { id, title, startMinute, hasBegun: currentPhaseId !== null },
		phases,
		templates: templates.map(({ id, title }) => ({ id, title })),
		tables: tables.length,
		isLaidOut: sections.length > 0,
		recommendations: known.map(({ id, code, title, kind }) => ({ id, code, title, kind })),
		worked: sections.length > 0 ? worked : proposedRecommendations(known)
	};
};

const workshopId = v.object({ workshopId: v.string() });

/** What an opening is about: the recommendations of the first source that makes any. */
function proposedRecommendations(known: readonly RecommendationLine[]): string[] {
	const made = known.filter(({ kind }) => kind === 'recommendation');
	return made.filter(({ sourceKey }) => sourceKey === made[0]?.sourceKey).map(({ id }) => id);
}

/** Those of the workshop's own project. */
async function templatesOf(db: Queryable, workshopId: string) {
	const thing = await topicThing(db, `workshop:${workshopId}`);
	return thing ? programmeTemplates(db, thing.projectId) : [];
}

export const actions: Actions = {
	room: (event) =>
		formAction(
			'facilitate',
			v.object({
				...v.omit(layOutRoomSchema, ['names']).entries,
				startsAt: planStartSchema.entries.startsAt
			}),
			async (context, { startsAt, ...room }) => {
				const { rooms } = dictionary(event.locals.locale).programme;
				await layOutRoom(context, { ...room, names: rooms });
				await planStart(context, {
					workshopId: room.workshopId,
					startsAt:
						startsAt === null
							? ''
							: `${Math.floor(startsAt / 60)}.${String(startsAt % 60).padStart(2, '0')}`
				});
			},
			{ lists: ['recommendationIds'] }
		)(event),
	opening: (event) =>
		formAction('facilitate', workshopId, (context, { workshopId }) =>
			replaceProgramme(context, {
				workshopId,
				phases: openingProgramme(dictionary(event.locals.locale).programme.opening)
			})
		)(event),
	template: formAction(
		'facilitate',
		deleteProgrammeSchema,
		async (context, { workshopId, templateId }) => {
			const found = (await templatesOf(context.db, workshopId)).find(({ id }) => id === templateId);
			await replaceProgramme(context, { workshopId, phases: found?.phases ?? [] });
		}
	),
	deleteTemplate: formAction('facilitate', deleteProgrammeSchema, deleteProgramme),
	keep: formAction('facilitate', saveProgrammeSchema, saveProgramme),
	add: (event) =>
		formAction(
			'facilitate',
			v.object({ workshopId: v.string(), kind: v.picklist(phaseKinds, 'required') }),
			(context, { workshopId, kind }) => {
				const title = dictionary(event.locals.locale).programme.kinds[kind];
				const draft = { kind, title, instruction: '', script: '', ...defaultSettings(kind) };
				return addPhase(context, { workshopId, draft });
			}
		)(event),
	edit: formAction(
		'facilitate',
		phaseForm,
		async (context, { workshopId, phaseId, settings, ...changes }) => {
			const found = (await programmeOf(context.db, workshopId)).find(({ id }) => id === phaseId);
			// What the form does not show (the pages of a picture) stays as it is.
			const all = found ? { ...changes, settings: { ...found.settings, ...settings } } : changes;
			await editPhase(context, { workshopId, phaseId, changes: all });
		}
	),
	move: formAction('facilitate', movePhaseSchema, movePhase),
	remove: formAction('facilitate', removePhaseSchema, removePhase)
};
