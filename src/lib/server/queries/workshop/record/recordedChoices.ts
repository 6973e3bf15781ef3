import { and, asc, eq, isNull, lte, or } from 'drizzle-orm';
import type { RecordedChoice, RecordedChoices } from '$lib/domain/workshop/workshopRecord';
import type { Queryable } from '$lib/server/db/client';
import { choice } from '$lib/server/db/schema';
import { chooseDetail } from '../detail/chooseDetail';

interface At {
	projectId: string;
	workshopId: string;
	/** When the workshop ended: what the project chose since is no part of it. Null: it goes on. */
	until: Date | null;
}

/**
 * What was chosen at a workshop, what stood already, and what was not discussed: as it was when the
 * workshop ended, whatever the project has chosen since.
 */
export async function recordedChoices(
	db: Queryable,
	{ projectId, workshopId, until }: At
): Promise<RecordedChoices> {
	const [{ recommendations }, stands] = await Promise.all([
		chooseDetail(db, { workshopId }),
		db
			.select()
			.from(choice)
			.where(
				and(
					eq(choice.projectId, projectId),
					isNull(choice.elementId),
					until ? or(eq(choice.workshopId, workshopId), lte(choice.createdAt, until)) : undefined
				)
			)
			.orderBy(asc(choice.sequence))
	]);
	const record: RecordedChoices = { made: [], standing: [], notDiscussed: [] };
	for (const { id, code, title } of recommendations) {
		const own = stands.filter(({ recommendationId }) => recommendationId === id);
		const here = own.findLast((stand) => stand.workshopId === workshopId);
		const last = here ?? own.at(-1);
		if (!last || last.state === 'notDiscussed') record.notDiscussed.push({ id, code, title });
		else (here ? record.made : record.standing).push(recorded(last, code, title));
	}
	return record;
}

function recorded(
	{ recommendationId, state, reason, decidingBody, decidedOn }: typeof choice.$inferSelect,
	code: string,
	title: string
): RecordedChoice {
	return { recommendationId, code, title, state, reason, decidingBody, decidedOn };
}
