import { isNull, sql } from 'drizzle-orm';
import type { FoundAnchor } from '$lib/domain/source/anchor/findAnchors';
import type { Queryable } from '$lib/server/db/client';
import { anchorPlace, passagePlace } from '$lib/server/db/schema';
import type { Sought, SoughtKind } from './sought';

const NOWHERE = { lineFrom: null, charFrom: null, lineTo: null, charTo: null };

/** A place that was found again takes the old one's place. */
const again = {
	lineFrom: sql`excluded.line_from`,
	charFrom: sql`excluded.char_from`,
	lineTo: sql`excluded.line_to`,
	charTo: sql`excluded.char_to`,
	certainty: sql`excluded.certainty`,
	method: sql`excluded.method`
};

/** Writes what was found, and what was not; what a person has settled stays as it is. */
export async function writePlaces(
	tx: Queryable,
	versionId: string,
	{ kinds }: Sought,
	found: readonly FoundAnchor[]
): Promise<void> {
	const of = (kind: SoughtKind) =>
		found
			.filter(({ key }) => kinds.get(key) === kind)
			.map(({ key, place, certainty, method }) => ({
				key,
				row: { versionId, ...(place ?? NOWHERE), certainty, method }
			}));
	const anchors = of('recommendation').map(({ key, row }) => ({ ...row, recommendationId: key }));
	if (anchors.length > 0)
		await tx
			.insert(anchorPlace)
			.values(anchors)
			.onConflictDoUpdate({
				target: [anchorPlace.versionId, anchorPlace.recommendationId],
				set: again,
				setWhere: isNull(anchorPlace.settledAt)
			});
	const passages = of('passage').map(({ key, row }) => ({ ...row, passageId: key }));
	if (passages.length > 0)
		await tx
			.insert(passagePlace)
			.values(passages)
			.onConflictDoUpdate({
				target: [passagePlace.passageId, passagePlace.versionId],
				set: again,
				setWhere: isNull(passagePlace.settledAt)
			});
}
