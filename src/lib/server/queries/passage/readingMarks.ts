import { and, asc, eq, gte, isNotNull, or } from 'drizzle-orm';
import { isUnsurePlace, SURE } from '$lib/domain/source/anchor/certainty';
import type { Place } from '$lib/domain/source/place';
import { spansOf } from '$lib/domain/source/readablePoint';
import type { SourceParagraph } from '$lib/domain/source/sourceParagraph';
import type { Queryable } from '$lib/server/db/client';
import {
	anchorPlace,
	passage,
	passageNote,
	passagePlace,
	projectSource,
	recommendation
} from '$lib/server/db/schema';
import { worksFrom } from '$lib/server/db/worksFrom';
import { passageLinks, type PassageLink } from './passageLinks';

/** Words of a paragraph that somebody has marked. */
export interface MarkedSpan {
	passageId: string;
	paragraph: number;
	from: number;
	to: number;
}

/** What stands beside a paragraph: a recommendation that is found there, or a place somebody marked. */
export type MarginEntry = { paragraph: number; line: number } & (
	| { kind: 'anchor'; code: string; title: string; isUnsure: boolean }
	| { kind: 'passage'; id: string; links: PassageLink[]; noteCount: number }
);

/** All that is marked in a version's text. */
export async function readingMarks(
	db: Queryable,
	projectId: string,
	versionId: string,
	paragraphs: readonly SourceParagraph[]
): Promise<{ spans: MarkedSpan[]; margin: MarginEntry[] }> {
	const [anchors, passages] = await Promise.all([
		anchorsIn(db, projectId, versionId),
		passagesIn(db, projectId, versionId)
	]);
	const links = await passageLinks(
		db,
		projectId,
		passages.map(({ id }) => id)
	);
	const spans = passages.flatMap(({ id, place }) =>
		spansOf(paragraphs, place as Place).map((span) => ({ passageId: id, ...span }))
	);
	const begin = (line: number) =>
		paragraphs.find(({ lineTo }) => lineTo >= line)?.position ?? paragraphs.length;
	const madeHere = new Set(links.filter((one) => one.isOrigin).map((one) => one.recommendationId));
	return {
		spans,
		margin: [
			...anchors
				// The passage it was made from says it already.
				.filter(({ id }) => !madeHere.has(id))
				.map(({ code, title, lineFrom, certainty, settledAt }) => ({
					kind: 'anchor' as const,
					paragraph: begin(lineFrom!),
					line: lineFrom!,
					code,
					title,
					isUnsure: isUnsurePlace({ certainty, settledAt })
				})),
			...passages.map(({ id, place, noteCount }) => ({
				kind: 'passage' as const,
				paragraph: begin(place.lineFrom!),
				line: place.lineFrom!,
				id,
				links: links.filter(({ passageId }) => passageId === id),
				noteCount
			}))
		]
	};
}

function anchorsIn(db: Queryable, projectId: string, versionId: string) {
	return db
		.select({
			id: recommendation.id,
			code: recommendation.code,
			title: recommendation.title,
			lineFrom: anchorPlace.lineFrom,
			certainty: anchorPlace.certainty,
			settledAt: anchorPlace.settledAt
		})
		.from(anchorPlace)
		.innerJoin(recommendation, eq(recommendation.id, anchorPlace.recommendationId))
		.innerJoin(projectSource, worksFrom(projectId))
		.where(and(eq(anchorPlace.versionId, versionId), isNotNull(anchorPlace.lineFrom)))
		.orderBy(asc(anchorPlace.lineFrom), asc(recommendation.position));
}

function passagesIn(db: Queryable, projectId: string, versionId: string) {
	return db
		.select({
			id: passage.id,
			place: {
				lineFrom: passagePlace.lineFrom,
				charFrom: passagePlace.charFrom,
				lineTo: passagePlace.lineTo,
				charTo: passagePlace.charTo
			},
			noteCount: db.$count(passageNote, eq(passageNote.passageId, passage.id))
		})
		.from(passagePlace)
		.innerJoin(passage, eq(passage.id, passagePlace.passageId))
		.where(
			and(
				eq(passagePlace.versionId, versionId),
				eq(passage.projectId, projectId),
				isNotNull(passagePlace.lineFrom),
				// One of an earlier version, whose words may stand here or elsewhere, marks nothing.
				or(isNotNull(passagePlace.settledAt), gte(passagePlace.certainty, SURE))
			)
		)
		.orderBy(asc(passagePlace.lineFrom), asc(passagePlace.charFrom));
}
