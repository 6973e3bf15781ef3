import { sql, type SQL } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import {
	anchorPlace,
	recommendation,
	sourceDocument,
	sourceParagraph,
	sourceVersion
} from '$lib/server/db/schema';
import { asked, rankOf, type SearchScope } from './searchScope';

/** A paragraph of a source's text. */
export interface SourceHit {
	kind: 'source';
	key: string;
	sourceKey: string;
	sourceTitle: string;
	lineFrom: number;
	text: string;
	/** The recommendation that stands there; null: none does. */
	recommendation: { code: string; title: string } | null;
}

/** Paragraphs of the newest text the project has of each source. */
export function sourceMatches({ projectId, words, filter }: SearchScope): SQL {
	const vector = sql`${sourceParagraph.search}`;
	return sql`
		select 'source' as kind, ${sourceParagraph.versionId} || '/' || ${sourceParagraph.position} as key,
			${rankOf(vector, words)} as rank
		from ${sourceParagraph}
		where ${vector} @@ ${asked(words)} and ${sourceParagraph.versionId} in (
			select distinct on (${sourceVersion.sourceId}) ${sourceVersion.id}
			from ${sourceVersion}
			join ${sourceDocument} on ${sourceDocument.id} = ${sourceVersion.sourceId}
			where ${sourceVersion.projectId} = ${projectId}
				${filter.source === null ? sql`` : sql`and ${sourceDocument.key} = ${filter.source}`}
			order by ${sourceVersion.sourceId}, ${sourceVersion.number} desc
		)`;
}

export async function sourceHits(db: Queryable, keys: readonly string[]): Promise<SourceHit[]> {
	if (keys.length === 0) return [];
	const places = keys.map((key) => key.split('/'));
	return db
		.select({
			kind: sql<'source'>`'source'`,
			key: sql<string>`${sourceParagraph.versionId} || '/' || ${sourceParagraph.position}`,
			sourceKey: sourceDocument.key,
			sourceTitle: sourceDocument.title,
			lineFrom: sourceParagraph.lineFrom,
			text: sourceParagraph.text,
			recommendation: sql<SourceHit['recommendation']>`(
				select json_build_object('code', ${recommendation.code}, 'title', ${recommendation.title})
				from ${anchorPlace} join ${recommendation} on ${recommendation.id} = ${anchorPlace.recommendationId}
				where ${anchorPlace.versionId} = ${sourceParagraph.versionId}
					and ${anchorPlace.lineFrom} <= ${sourceParagraph.lineTo}
					and ${anchorPlace.lineTo} >= ${sourceParagraph.lineFrom}
				order by ${anchorPlace.lineTo} - ${anchorPlace.lineFrom}, ${recommendation.position}
				limit 1
			)`
		})
		.from(sourceParagraph)
		.innerJoin(sourceVersion, sql`${sourceVersion.id} = ${sourceParagraph.versionId}`)
		.innerJoin(sourceDocument, sql`${sourceDocument.id} = ${sourceVersion.sourceId}`)
		.where(
			sql`(${sourceParagraph.versionId}, ${sourceParagraph.position}) in (select * from unnest(
				${sql.param(places.map(([version]) => version))}::uuid[],
				${sql.param(places.map(([, position]) => Number(position)))}::int[]
			))`
		);
}
