import { and, asc, eq, ne } from 'drizzle-orm';
import { likelyDuplicates } from '$lib/domain/mapping/likelyDuplicates';
import { suggestRecommendations } from '$lib/domain/mapping/suggestRecommendations';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, projectSource, recommendation } from '$lib/server/db/schema';
import { worksFrom } from '$lib/server/db/worksFrom';
import { linksWithin } from '../linksWithin';
import { refusalsOf } from './refusalsOf';
import { standingLinks } from './standingLinks';

/**
 * The work of tying actions to recommendations: what each action may answer and why, which actions
 * may be one, and what somebody has said no to. All of it is reckoned here; nothing is asked outside.
 */
export async function mappingPage(db: Queryable, projectId: string) {
	const [actions, recommendations, links, linked, refusals] = await Promise.all([
		db
			.select({
				id: actionItem.id,
				number: actionItem.number,
				version: actionItem.version,
				title: actionItem.title,
				description: actionItem.description,
				status: actionItem.status
			})
			.from(actionItem)
			.where(and(eq(actionItem.projectId, projectId), ne(actionItem.status, 'dropped')))
			.orderBy(asc(actionItem.number)),
		db
			.select({
				id: recommendation.id,
				code: recommendation.code,
				title: recommendation.title,
				summary: recommendation.summary
			})
			.from(recommendation)
			.innerJoin(projectSource, worksFrom(projectId))
			.orderBy(asc(recommendation.code)),
		linksWithin(db, projectId),
		standingLinks(db, projectId),
		refusalsOf(db, projectId)
	]);
	const mappable = actions.map(({ id, title, description }) => ({
		id,
		text: `${title} ${description}`,
		linked: linked.get(id) ?? []
	}));
	// Asked of each pair: an id is of one kind, so that one set holds both kinds of refusals.
	const refused = new Set(
		refusals.map((one) => `${one.actionItemId}/${one.recommendationId ?? one.otherActionItemId}`)
	);
	const isRefused = (id: string, otherId: string) => refused.has(`${id}/${otherId}`);
	const suggestions = suggestRecommendations({
		actions: mappable,
		recommendations: recommendations.map(({ id, title, summary }) => ({
			id,
			text: `${title} ${summary}`
		})),
		links,
		isRefused
	});
	const duplicates = likelyDuplicates(mappable, isRefused);
	return { actions, recommendations, links, linked, suggestions, duplicates, refusals };
}

export type MappingFacts = Awaited<ReturnType<typeof mappingPage>>;
