import { redirect } from '@sveltejs/kit';
import { hasCpr } from '$lib/domain/cprGuard';
import { SEARCH_MAX, searchWords } from '$lib/domain/search/searchWords';
import { readableBoards, requireCan } from '$lib/server/auth';
import { recommendationFilterChoices } from '$lib/server/queries/recommendationFilterChoices';
import { searchPage } from '$lib/server/queries/search/searchPage';
import { searchQuestionOf } from '$lib/server/queries/search/searchQuestionOf';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { project } = await event.parent();
	const projectId = project.id;
	requireCan(event, 'read', { kind: 'project', projectId });
	const { actor, context } = event.locals;
	const { typed, filter, page } = searchQuestionOf(event.url.searchParams);
	// The number is taken out of the address as well: it is not to stay in anybody's history.
	if (hasCpr(typed)) redirect(303, `${event.url.pathname}?refused=cpr`);
	const isTooLong = typed.length > SEARCH_MAX;
	const { sources } = await recommendationFilterChoices(context.db, projectId);
	const words = searchWords(typed);
	const found =
		typed === '' || isTooLong
			? null
			: await searchPage(
					context.db,
					{
						projectId,
						words,
						filter,
						boardIds: await readableBoards(context.db, actor, projectId)
					},
					page,
					context.now
				);
	return {
		typed: typed.slice(0, SEARCH_MAX),
		filter,
		page,
		sources,
		found,
		isTooLong,
		isCprRefused: event.url.searchParams.get('refused') === 'cpr'
	};
};
