import { asc } from 'drizzle-orm';
import { isUndecided } from '$lib/domain/source/conflictStand';
import type { Queryable } from '$lib/server/db/client';
import { sourceConflict } from '$lib/server/db/schema';
import { actionsOnConflicts, type ActionOnConflict } from './actionsOnConflicts';
import { conflictDecisions, type ConflictDecision } from './conflictDecisions';
import { conflictSides, type ConflictSide } from './conflictSides';

/** Something the project's sources do not agree on, with what depends on it. */
export interface Conflict {
	key: string;
	question: string;
	matter: string;
	sides: ConflictSide[];
	/** The latest; null where nobody has said anything. */
	present: ConflictDecision | null;
	actionItems: ActionOnConflict[];
}

/**
 * The conflicts of which two places at least lie in the project's sources. What still waits for
 * people comes first, then what is left open on purpose, then what is settled.
 */
export async function conflictList(db: Queryable, projectId: string): Promise<Conflict[]> {
	const [conflicts, sides, decisions, actionItems] = await Promise.all([
		db.select().from(sourceConflict).orderBy(asc(sourceConflict.position)),
		conflictSides(db, projectId),
		conflictDecisions(db, projectId),
		actionsOnConflicts(db, projectId)
	]);
	return conflicts
		.map(({ key, question, matter }) => {
			const isOfThis = ({ conflictKey }: { conflictKey: string }) => conflictKey === key;
			return {
				...{ key, question, matter },
				sides: sides.filter(isOfThis),
				present: decisions.find(isOfThis) ?? null,
				actionItems: actionItems.filter(isOfThis)
			};
		})
		.filter(({ sides }) => sides.length > 1)
		.sort((a, b) => weight(a) - weight(b));
}

/** In the order in which they are read: who waits for people first. */
function weight({ present }: Conflict): number {
	if (isUndecided(present?.stand ?? null)) return 0;
	return present?.stand === 'leftOpen' ? 1 : 2;
}
