import { asc, eq } from 'drizzle-orm';
import { isSure } from '$lib/domain/source/anchor/certainty';
import { cutPlace, linesOf, type Place } from '$lib/domain/source/place';
import type { Queryable } from '$lib/server/db/client';
import { anchorPlace, recommendation, sourceVersion, userAccount } from '$lib/server/db/schema';

/** How it stands with a place: nobody knows it, somebody should look, it was found, or said by a person. */
export type AnchorState = 'missing' | 'unsure' | 'found' | 'settled';

/** Where an item of a source stands in a version's text. */
export interface AnchorLine {
	recommendationId: string;
	code: string;
	title: string;
	/** The words it was looked for by. */
	anchor: string;
	state: AnchorState;
	place: Place | null;
	/** What stands there; empty where no place is known. */
	quote: string;
	settledBy: string | null;
	settledAt: Date | null;
}

const WORK: readonly AnchorState[] = ['missing', 'unsure', 'found', 'settled'];

/** What somebody has to look at first, then in the order of the source. */
export async function anchorList(db: Queryable, version: { id: string }): Promise<AnchorLine[]> {
	const [stored] = await db
		.select({ text: sourceVersion.text })
		.from(sourceVersion)
		.where(eq(sourceVersion.id, version.id));
	const rows = await db
		.select({
			recommendationId: recommendation.id,
			code: recommendation.code,
			title: recommendation.title,
			anchor: recommendation.anchor,
			place: anchorPlace,
			settledBy: userAccount.name
		})
		.from(anchorPlace)
		.innerJoin(recommendation, eq(recommendation.id, anchorPlace.recommendationId))
		.leftJoin(userAccount, eq(userAccount.id, anchorPlace.settledBy))
		.where(eq(anchorPlace.versionId, version.id))
		.orderBy(asc(recommendation.position));
	const lines = linesOf(stored?.text ?? '');
	return rows
		.map(({ place: at, ...row }) => {
			const place = placeOf(at);
			return {
				...row,
				place,
				state: stateOf(at),
				quote: place ? cutPlace(lines, place) : '',
				settledAt: at.settledAt
			};
		})
		.sort((a, b) => WORK.indexOf(a.state) - WORK.indexOf(b.state));
}

type Stored = typeof anchorPlace.$inferSelect;

function placeOf({ lineFrom, charFrom, lineTo, charTo }: Stored): Place | null {
	if (lineFrom === null || charFrom === null || lineTo === null || charTo === null) return null;
	return { lineFrom, charFrom, lineTo, charTo };
}

function stateOf({ lineFrom, certainty, settledAt }: Stored): AnchorState {
	if (settledAt !== null) return 'settled';
	if (lineFrom === null) return 'missing';
	return isSure(certainty) ? 'found' : 'unsure';
}
