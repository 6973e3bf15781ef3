import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { isPrivateLevel } from '$lib/domain/workshop/boardLevel';
import { commitActionItem, commitActionItemSchema } from '$lib/server/commands/commitActionItem';
import { deleteBoard } from '$lib/server/commands/deleteBoard';
import { saveTemplate, saveTemplateSchema } from '$lib/server/commands/saveTemplate';
import { parkNote, parkNoteSchema } from '$lib/server/commands/workshop/parking/parkNote';
import { refuse } from '$lib/server/errors';
import { readForm, refusedForm } from '$lib/server/forms';
import { can } from '$lib/server/policies/can';
import { actionItemsOfBoard } from '$lib/server/queries/actionItemsOfBoard';
import { parkingOf } from '$lib/server/queries/workshop/parkingOf';
import { LIVE } from '$lib/session/Live';
import { requireBoard } from './requireBoard';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { id, title, projectId, workshop, isDeleted, thing, anonymity } = await requireBoard(event);
	const { db, actor } = event.locals.context;
	const project = { kind: 'project', projectId } as const;
	const mayWrite = !isDeleted && can(actor, 'write', thing);
	const isShared = !isPrivateLevel(thing.place?.level ?? null);
	const [items, parking] = await Promise.all([
		actionItemsOfBoard(db, id),
		workshop && isShared ? parkingOf(db, { boardId: id, workshopId: workshop.id }) : null
	]);
	return {
		board: { id, title, workshop, anonymity },
		may: {
			write: mayWrite,
			park: mayWrite && parking?.isThere === true,
			saveTemplate: !isDeleted && can(actor, 'createBoard', project),
			delete: !isDeleted && can(actor, 'delete', thing),
			commit: !isDeleted && can(actor, 'commitActionItem', project),
			readHistory: !isDeleted && can(actor, 'readHistory', thing),
			export: !isDeleted && can(actor, 'export', thing),
			createBoard: can(actor, 'createBoard', project),
			readProject: can(actor, 'read', project)
		},
		items,
		parked: parking?.noteKeys ?? []
	};
};

/** The address says which project and board; the form says the rest. */
const commitSchema = v.object({
	...v.omit(commitActionItemSchema, ['projectId', 'boardId', 'noteKey']).entries,
	noteKey: v.pipe(v.string('notFound'), v.nonEmpty('notFound'), v.maxLength(64, 'notFound'))
});

export const actions: Actions = {
	commit: async (event) => {
		const { projectId, id: boardId } = await requireBoard(event);
		const { context } = event.locals;
		if (!can(context.actor, 'commitActionItem', { kind: 'project', projectId }))
			refuse('notAllowed');
		const form = await readForm(event.request, commitSchema, { lists: ['recommendationIds'] });
		if (!form.ok) return form.failure;
		try {
			const committed = await commitActionItem(context, { ...form.output, projectId, boardId });
			return { committed };
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
	},
	park: async (event) => {
		const { projectId, id: boardId } = await requireBoard(event, 'write');
		const form = await readForm(event.request, v.pick(parkNoteSchema, ['noteKey', 'text']));
		if (!form.ok) return form.failure;
		try {
			await parkNote(event.locals.context, { ...form.output, projectId, boardId });
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
	},
	saveTemplate: async (event) => {
		const { projectId, id: boardId } = await requireBoard(event);
		const { context } = event.locals;
		if (!can(context.actor, 'createBoard', { kind: 'project', projectId })) refuse('notAllowed');
		const form = await readForm(event.request, v.pick(saveTemplateSchema, ['title']));
		if (!form.ok) return form.failure;
		try {
			await saveTemplate(context, { ...form.output, projectId, boardId });
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
	},
	delete: async (event) => {
		const { projectId, projectSlug, id: boardId } = await requireBoard(event, 'delete');
		await deleteBoard(event.locals.context, { projectId, boardId });
		redirect(303, `/projects/${projectSlug}/boards`);
	}
};
