import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireCan } from '$lib/server/auth';
import { boardWorkshop } from '$lib/server/commands/boardFields';
import { createRecommendationBoards } from '$lib/server/commands/createRecommendationBoards';
import { readForm, refusedForm } from '$lib/server/forms';
import { recommendationOptions } from '$lib/server/queries/recommendationOptions';
import { workshopList } from '$lib/server/queries/workshopList';
import { dictionary } from '$lib/text';
import { projectHere } from '../../projectHere';
import { templateSections } from '../boardTemplates';
import { mainRecommendations, mainSource } from '../mainRecommendations';
import { boardNames } from './boardNames';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { project } = await event.parent();
	requireCan(event, 'createBoard', { kind: 'project', projectId: project.id });
	const { db } = event.locals.context;
	const [all, workshops] = await Promise.all([
		recommendationOptions(db, project.id),
		workshopList(db, project.id)
	]);
	const sources = new Map(all.map(({ sourceKey, sourceTitle }) => [sourceKey, sourceTitle]));
	const asked = event.url.searchParams.get('source') ?? mainSource;
	const source = sources.has(asked) ? asked : (all[0]?.sourceKey ?? mainSource);
	return {
		source,
		sources: [...sources].map(([value, label]) => ({ value, label })),
		recommendations: mainRecommendations(all, source),
		workshops: workshops.map(({ id, title }) => ({ id, title }))
	};
};

const formSchema = v.object({
	workshopId: boardWorkshop,
	recommendationIds: v.pipe(v.array(v.string()), v.minLength(1, 'required'))
});

export const actions: Actions = {
	default: async (event) => {
		const { context, locale } = event.locals;
		const project = await projectHere(event, 'createBoard');
		const form = await readForm(event.request, formSchema, { lists: ['recommendationIds'] });
		if (!form.ok) return form.failure;
		const { workshopId, recommendationIds } = form.output;
		const text = dictionary(locale);
		const all = await recommendationOptions(context.db, project.id);
		try {
			await createRecommendationBoards(context, {
				projectId: project.id,
				workshopId,
				boards: boardNames(recommendationIds, all, text),
				sections: templateSections('report', text.template, { rows: [], columns: [] })
			});
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
		redirect(303, `/projects/${project.slug}/boards`);
	}
};
