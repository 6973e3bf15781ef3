import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireCan } from '$lib/server/auth';
import { createBoard, createBoardSchema } from '$lib/server/commands/createBoard';
import { readForm, refusedForm } from '$lib/server/forms';
import { can } from '$lib/server/policies/can';
import { projectBoards } from '$lib/server/queries/projectBoards';
import { projectBySlug } from '$lib/server/queries/projectBySlug';
import { workshopList } from '$lib/server/queries/workshopList';
import { refuse } from '$lib/server/errors';
import { LIVE } from '$lib/session/Live';
import { dictionary } from '$lib/text';
import { boardTemplates } from './boardTemplates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	const thing = { kind: 'project', projectId: project.id } as const;
	// Whoever may not open a board has no use for a list of their titles.
	requireCan(event, 'read', { kind: 'board', projectId: project.id, workshopId: null });
	const { db, actor } = event.locals.context;
	const mayCreate = can(actor, 'createBoard', thing);
	const [boards, workshops] = await Promise.all([
		projectBoards(db, project.id),
		mayCreate ? workshopList(db, project.id) : []
	]);
	return { boards, mayCreate, workshops: workshops.map(({ id, title }) => ({ id, title })) };
};

const formSchema = v.object({
	title: createBoardSchema.entries.title,
	workshopId: createBoardSchema.entries.workshopId,
	template: v.picklist(boardTemplates, 'required')
});

export const actions: Actions = {
	create: async (event) => {
		const { context, locale } = event.locals;
		const project = await projectBySlug(context.db, event.params.project);
		if (!project) refuse('notFound');
		requireCan(event, 'createBoard', { kind: 'project', projectId: project.id });
		const form = await readForm(event.request, formSchema);
		if (!form.ok) return form.failure;
		const { title, workshopId, template } = form.output;
		const { sections } = dictionary(locale).board.templates[template];
		let boardId: string;
		try {
			const input = { projectId: project.id, title, workshopId, sections };
			({ boardId } = await createBoard(context, input));
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
		redirect(303, `/projects/${project.slug}/boards/${boardId}`);
	}
};
