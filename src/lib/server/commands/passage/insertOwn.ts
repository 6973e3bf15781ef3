import { and, eq, sql } from 'drizzle-orm';
import type { RecommendationKind } from '$lib/domain/recommendationKind';
import { headingAbove } from '$lib/domain/source/headingAbove';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { anchorPlace, recommendation } from '$lib/server/db/schema';
import { addLinks } from './addLinks';
import { lockProject } from '../lockProject';
import type { StandingPassage } from './passageAt';

/** What the codes of a project's own recommendations begin with: EGEN-01, EGEN-02 … */
const OWN = 'EGEN-';
/** Enough of the words to tell the place by. */
const ANCHOR_MAX = 120;

export interface OwnRecommendation {
	title: string;
	summary: string;
	kind: RecommendationKind;
	/** As the source has it. */
	number: string | null;
	/** Last line of what the source says of it. */
	lineTo: number;
}

/**
 * Makes a recommendation of the project's own, of a passage. Nothing that stands is touched: it comes
 * last in its source, and by a code of its own.
 */
export async function insertOwn(
	tx: Queryable,
	context: CommandContext,
	projectId: string,
	{ id: passageId, place, quote, version }: StandingPassage,
	{ lineTo, ...own }: OwnRecommendation
): Promise<{ id: string; code: string }> {
	await lockProject(tx, projectId);
	const [made] = await tx
		.insert(recommendation)
		.values({
			...own,
			sourceId: version.sourceId,
			projectId,
			code: await nextCode(tx, projectId),
			relevance: 'core',
			section: headingAbove(version.paragraphs, place.lineFrom),
			anchor: (quote.split('\n')[0] ?? '').slice(0, ANCHOR_MAX),
			lineFrom: place.lineFrom,
			lineTo: Math.max(lineTo, place.lineTo),
			needsLegalCheck: own.kind === 'legalRequirement',
			position: await nextPosition(tx, version.sourceId)
		})
		.returning({ id: recommendation.id, code: recommendation.code });
	const { id: recommendationId, code } = made!;
	const by = context.actor.kind === 'user' ? context.actor.userId : null;
	await tx.insert(anchorPlace).values({
		versionId: version.id,
		recommendationId,
		...place,
		certainty: 1,
		method: 'person',
		settledBy: by,
		settledAt: context.now
	});
	const target = { recommendationId, elementId: null };
	await addLinks(tx, context, passageId, [target], { isOrigin: true });
	return { id: recommendationId, code };
}

async function nextCode(tx: Queryable, projectId: string): Promise<string> {
	const [last] = await tx
		.select({
			number: sql<number>`coalesce(max(substring(${recommendation.code} from '\\d+$')::int), 0)`
		})
		.from(recommendation)
		.where(
			and(eq(recommendation.projectId, projectId), sql`${recommendation.code} ~ ${`^${OWN}\\d+$`}`)
		);
	return OWN + String((last?.number ?? 0) + 1).padStart(2, '0');
}

async function nextPosition(tx: Queryable, sourceId: string): Promise<number> {
	const [last] = await tx
		.select({ position: sql<number>`coalesce(max(${recommendation.position}), 0)` })
		.from(recommendation)
		.where(eq(recommendation.sourceId, sourceId));
	return (last?.position ?? 0) + 1;
}
