import { and, eq } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import { isWithin, type Place } from '$lib/domain/source/place';
import { quoteAt } from '$lib/domain/source/selectedPassage';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { passage, passagePlace } from '$lib/server/db/schema';
import type { Selection } from './passageFields';
import { requireVersion, type ReadVersion } from './requireVersion';

/** A passage that stands in the database, and the text it stands in. */
export interface StandingPassage {
	id: string;
	place: Place;
	quote: string;
	version: ReadVersion;
}

/**
 * The passage at a place: the one that is marked there already, or a new one. Inside the transaction
 * that makes something of it, so that nothing is marked where nothing comes of it.
 *
 * @throws Refusal `wrongPassage` where the words at the place are others than those that were shown.
 */
export async function passageAt(
	tx: Queryable,
	context: CommandContext,
	projectId: string,
	{ versionId, quote, ...place }: Selection
): Promise<StandingPassage> {
	const version = await requireVersion(tx, projectId, versionId);
	const fits = isWithin(version.lines, place) && quoteAt(version.paragraphs, place) === quote;
	if (!fits) throw new Refusal('wrongPassage');
	const found = await markedAt(tx, versionId, place);
	const id = found ?? (await mark(tx, context, { projectId, versionId, quote, place }));
	return { id, place, quote, version };
}

async function markedAt(tx: Queryable, versionId: string, place: Place): Promise<string | null> {
	const [found] = await tx
		.select({ id: passage.id })
		.from(passagePlace)
		.innerJoin(
			passage,
			and(eq(passage.id, passagePlace.passageId), eq(passage.versionId, versionId))
		)
		.where(
			and(
				eq(passagePlace.versionId, versionId),
				eq(passagePlace.lineFrom, place.lineFrom),
				eq(passagePlace.charFrom, place.charFrom),
				eq(passagePlace.lineTo, place.lineTo),
				eq(passagePlace.charTo, place.charTo)
			)
		);
	return found?.id ?? null;
}

async function mark(
	tx: Queryable,
	{ actor, now }: CommandContext,
	{
		projectId,
		versionId,
		quote,
		place
	}: { projectId: string; versionId: string; quote: string; place: Place }
): Promise<string> {
	const by = actor.kind === 'user' ? actor.userId : null;
	const [made] = await tx
		.insert(passage)
		.values({ projectId, versionId, quote, createdBy: by, createdAt: now })
		.returning({ id: passage.id });
	await tx.insert(passagePlace).values({
		passageId: made!.id,
		versionId,
		...place,
		certainty: 1,
		method: 'person',
		settledBy: by,
		settledAt: now
	});
	return made!.id;
}
