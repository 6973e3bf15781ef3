import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { recommendationKinds } from '$lib/domain/recommendationKind';
import { Refusal } from '$lib/domain/refusal';
import { proposeRecommendations } from '$lib/domain/source/proposals/proposeRecommendations';
import { requireCan } from '$lib/server/auth';
import { makeRecommendations } from '$lib/server/commands/passage/makeRecommendations';
import { refuse } from '$lib/server/errors';
import { readForm, refusedForm } from '$lib/server/forms';
import { madeAt } from '$lib/server/queries/passage/madeAt';
import { sourceText } from '$lib/server/queries/passage/sourceText';
import { versionParagraphs } from '$lib/server/queries/passage/versionParagraphs';
import { projectHere } from '../../../projectHere';
import { versionAsked } from '../../versionAsked';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { project } = await event.parent();
	requireCan(event, 'manageSources', { kind: 'project', projectId: project.id });
	const { db } = event.locals.context;
	const source = await sourceText(db, project.id, event.params.key, versionAsked(event.url));
	if (!source?.version) refuse('notFound');
	const { id: versionId, number } = source.version;
	const [made, paragraphs] = await Promise.all([
		madeAt(db, project.id, versionId),
		versionParagraphs(db, versionId)
	]);
	return {
		source: { key: source.key, title: source.title },
		version: { id: versionId, number },
		proposals: proposeRecommendations(paragraphs).map(({ paragraph, ...proposal }) => ({
			...proposal,
			position: paragraph,
			// One that stands at the same line is the same, whoever made it.
			made: made.find(({ line }) => line === proposal.line) ?? null
		}))
	};
};

/** Every row sends its line, title, summary and kind, ticked or not: nothing typed is lost. */
const rows = v.pipe(v.array(v.string()), v.maxLength(500, 'tooLong'));
const formSchema = v.object({
	versionId: v.string('wrongPassage'),
	line: rows,
	title: rows,
	summary: rows,
	kind: v.array(v.picklist(recommendationKinds, 'required')),
	taken: v.pipe(rows, v.minLength(1, 'required')),
	/** Lines of elements. */
	element: rows
});
const lists = ['line', 'title', 'summary', 'kind', 'taken', 'element'];

export const actions: Actions = {
	default: async (event) => {
		const { context } = event.locals;
		const project = await projectHere(event, 'manageSources');
		const read = await readForm(event.request, formSchema, { lists });
		if (!read.ok) return read.failure;
		const form = read.output;
		const elementLines = form.element.map(Number);
		const proposals = form.taken.map((line) => {
			const at = form.line.indexOf(line);
			return {
				line: Number(line),
				title: form.title[at] ?? '',
				summary: form.summary[at] ?? '',
				kind: form.kind[at] ?? 'recommendation',
				elementLines
			};
		});
		try {
			const { versionId } = form;
			await makeRecommendations(context, { projectId: project.id, versionId, proposals });
		} catch (thrown) {
			// The command counts those that were ticked; the page knows them by their lines.
			if (thrown instanceof Refusal && thrown.field?.includes('.')) {
				const [index = '', name = ''] = thrown.field.split('.');
				const problem = { code: thrown.code, params: thrown.params };
				const field = `${name}-${form.taken[Number(index)]}`;
				return fail(400, { problems: { [field]: problem }, values: read.values });
			}
			return refusedForm(thrown, read.values);
		}
		redirect(303, `/projects/${project.slug}/recommendations?source=${event.params.key}&kind=all`);
	}
};
