import type { PhaseDetail } from '$lib/domain/workshop/phaseDetail';
import type { PhaseKind } from '$lib/domain/workshop/phaseKind';
import type { Queryable } from '$lib/server/db/client';
import type { PhaseRow } from '../workshopState';
import { ballotDetail } from './ballotDetail';
import { boardsDetail } from './boardsDetail';
import { presentDetail } from './presentDetail';
import { wordsDetail } from './wordsDetail';

type Detail = (db: Queryable, phase: PhaseRow) => Promise<PhaseDetail | null>;

/** What each kind of phase shows; a kind that is not here shows its instruction alone. */
const details: Partial<Record<PhaseKind, Detail>> = {
	welcome: wordsDetail,
	checkout: wordsDetail,
	present: presentDetail,
	silent: boardsDetail,
	pairs: boardsDetail,
	tables: boardsDetail,
	cluster: boardsDetail,
	map: boardsDetail,
	gallery: boardsDetail,
	vote: ballotDetail,
	break: boardsDetail
};

export async function phaseDetail(db: Queryable, phase: PhaseRow): Promise<PhaseDetail | null> {
	return (await details[phase.kind]?.(db, phase)) ?? null;
}
