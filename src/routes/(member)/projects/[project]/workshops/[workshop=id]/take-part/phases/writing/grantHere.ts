import { boardAccess } from '$lib/domain/workshop/boardAccess';
import type { BoardLevel } from '$lib/domain/workshop/boardLevel';
import type { Grant } from '$lib/domain/workshop/grant';
import type { PhaseState } from '$lib/domain/workshop/workshopState';

/** What may be written on a board of that level in that phase, until the server itself has said it. */
export function grantHere(phase: PhaseState, level: BoardLevel): Grant {
	return boardAccess({ level, isMine: true, phase, tablesAreOpen: false }).grant;
}
