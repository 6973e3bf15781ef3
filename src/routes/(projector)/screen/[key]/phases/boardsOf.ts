import type { BoardsDetail } from '$lib/domain/workshop/phaseDetail';
import type { ScreenState } from '$lib/domain/workshop/screenState';

/** What stands on the boards, where the running phase shows it. */
export function boardsOf({ detail }: Pick<ScreenState, 'detail'>): BoardsDetail | null {
	return detail?.kind === 'boards' ? detail : null;
}
