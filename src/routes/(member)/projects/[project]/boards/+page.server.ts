import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import type { SectionDraft } from '$lib/board';
import { requireCan } from '$lib/server/auth';
import { createBoard, createBoardSchema } from '$lib/server/commands/createBoard';
import { deleteTemplate, deleteTemplateSchema } from '$lib/server/commands/deleteTemplate';
import { refuse } from '$lib/server/errors';
import { readForm, refusedForm } from '$lib/server/forms';
import { can } from '$lib/server/policies/can';
import { boardSubjects } from '$lib/server/queries/boardSubjects';
import { projectBoards } from '$lib/server/queries/projectBoards';
import { projectTemplates } from '$lib/server/queries/projectTemplates';
import { recommendationOptions } from '$lib/server/queries/recommendationOptions';
import { workshopList } from '$lib/server/queries/workshopList';
import { LIVE } from '$lib/session/Live';
import { dictionary } from '$lib/text';
import { projectHere } from '../projectHere';
import { boardTemplates, templateSections } from './boardTemplates';
import { mainRecommendations, mainSource } from './mainRecommendations';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	const thing = { kind: 'project', projectId: project.id } as const;
	// Whoever may not open a board has no use for a list of their titles.
	requireCan(event, 'read', {
		kind: 'board',
		projectId: project.id,
		workshopId: null,
		place: null
	});
	const { db, actor } = event.locals.context;
	const mayCreate = can(actor, 'createBoard', thing);
	const [boards, ...forCreating] = await Promise.all([
		projectBoards(db, project.id),
		mayCreate ? workshopList(db, project.id) : [],
		mayCreate ? projectTemplates(db, project.id) : [],
		mayCreate ? recommendationOptions(db, project.id) : []
	]);
	const [workshops, templates, recommendations] = forCreating;
	return {
		boards,
		mayCreate,
		mayDeleteTemplate: can(actor, 'deleteTemplate', thing),
		workshops: workshops.map(({ id, title }) => ({ id, title })),
		templates: templates.map(({ id, title, sections }) => ({
			id,
			title,
			sections: sections.map((section) => section.title)
		})),
		recommendations: mainRecommendations(recommendations, mainSource)
	};
};

const formSchema = v.object({
	title: createBoardSchema.entries.title,
	workshopId: createBoardSchema.entries.workshopId,
	/** One that everybody is offered, or the id of one of the project's own. */
	template: v.union([v.picklist(boardTemplates), v.pipe(v.string(), v.uuid())], 'required'),
	/** Ids of recommendations that are the rows of a matrix. */
	rows: v.array(v.string())
});

/** Sections of what was chosen; null where the project has no such template. */
async function sectionsOf(
	{ locals }: RequestEvent,
	projectId: string,
	{ template, rows }: v.InferOutput<typeof formSchema>
): Promise<SectionDraft[] | null> {
	const { db } = locals.context;
	const ready = boardTemplates.find((one) => one === template);
	if (!ready) {
		const own = await projectTemplates(db, projectId);
		// Creating the board checks them, whatever is stored.
		return (own.find(({ id }) => id === template)?.sections as SectionDraft[]) ?? null;
	}
	const [all, { workstreams }] =
		ready === 'matrix'
			? await Promise.all([recommendationOptions(db, projectId), boardSubjects(db, projectId)])
			: [[], { workstreams: [] }];
	return templateSections(ready, dictionary(locals.locale).template, {
		rows: all.filter(({ id }) => rows.includes(id)),
		columns: workstreams
	});
}

async function requireProject(event: RequestEvent, verb: 'createBoard' | 'deleteTemplate') {
	const project = await projectHere(event, verb);
	return project;
}

export const actions: Actions = {
	create: async (event) => {
		const { context } = event.locals;
		const project = await requireProject(event, 'createBoard');
		const form = await readForm(event.request, formSchema, { lists: ['rows'] });
		if (!form.ok) return form.failure;
		const { title, workshopId } = form.output;
		const sections = await sectionsOf(event, project.id, form.output);
		if (!sections) refuse('notFound');
		let boardId: string;
		try {
			const input = { projectId: project.id, title, workshopId, sections };
			({ boardId } = await createBoard(context, input));
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
		redirect(303, `/projects/${project.slug}/boards/${boardId}`);
	},
	deleteTemplate: async (event) => {
		const project = await requireProject(event, 'deleteTemplate');
		const form = await readForm(event.request, v.omit(deleteTemplateSchema, ['projectId']));
		if (!form.ok) return form.failure;
		try {
			await deleteTemplate(event.locals.context, { projectId: project.id, ...form.output });
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
	}
};
