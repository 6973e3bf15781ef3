import type { PhaseDetail } from '$lib/domain/workshop/phaseDetail';
import type { PhaseKind } from '$lib/domain/workshop/phaseKind';
import type { Queryable } from '$lib/server/db/client';
import type { ProgrammePhase } from '../programmeOf';
import { actionsDetail } from './actionsDetail';
import { ballotDetail } from './ballotDetail';
import { boardsDetail } from './boardsDetail';
import { chooseDetail } from './chooseDetail';
import { parkingDetail } from './parkingDetail';
import { presentDetail } from './presentDetail';
import { ratingDetail } from './ratingDetail';
import { wordsDetail } from './wordsDetail';

type Detail = (db: Queryable, phase: ProgrammePhase) => Promise<PhaseDetail | null>;

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
	choose: chooseDetail,
	actions: actionsDetail,
	commit: actionsDetail,
	parking: parkingDetail,
	rate: ratingDetail,
	break: boardsDetail
};

export async function phaseDetail(
	db: Queryable,
	phase: ProgrammePhase
): Promise<PhaseDetail | null> {
	return (await details[phase.kind]?.(db, phase)) ?? null;
}
