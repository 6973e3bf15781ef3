import { looseMembers, membersOf, recommendationsOf } from '$lib/domain/thread/membersOf';
import type { Strands, ThreadMembers } from '$lib/domain/thread/strands';
import type { Queryable } from '$lib/server/db/client';
import { findKnot } from './findKnot';
import type { ThreadQuestion } from './threadQuestion';
import {
	recommendationByCode,
	recommendationOfChoice,
	recommendationsById,
	type ThreadRecommendation
} from './threadRecommendations';

export interface ThreadStart {
	/** What the thread is about; null: it belongs to no recommendation yet. */
	recommendation: ThreadRecommendation | null;
	/** Others that what it is asked from belongs to as well. */
	others: ThreadRecommendation[];
	members: ThreadMembers;
}

/** What a thread is about and made of; null where the reader has no such thing to ask from. */
export async function threadStart(
	db: Queryable,
	question: ThreadQuestion,
	strands: Strands
): Promise<ThreadStart | null> {
	const { projectId, kind, id, of } = question;
	if (kind === 'recommendation')
		return startOf(await recommendationByCode(db, projectId, id), of, strands);
	if (kind === 'choice')
		return startOf(await recommendationOfChoice(db, projectId, id), of, strands);
	const knot = await findKnot(db, question);
	if (!knot) return null;
	const ids = recommendationsOf(strands, knot);
	return (
		startOf(await recommendationsById(db, projectId, ids), of, strands) ?? {
			recommendation: null,
			others: [],
			members: looseMembers(strands, knot)
		}
	);
}

function startOf(
	found: readonly ThreadRecommendation[],
	of: string | null,
	strands: Strands
): ThreadStart | null {
	const meant = found.find(({ code }) => code === of) ?? found[0];
	if (!meant) return null;
	const others = found.filter((one) => one !== meant);
	return { recommendation: meant, others, members: membersOf(strands, meant.id) };
}
