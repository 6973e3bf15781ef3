import { THEME_TITLE_MAX } from '$lib/board';
import { hasCpr } from '$lib/domain/cprGuard';
import type { NoteProblem } from '$lib/domain/noteProblem';

/** Why a theme cannot be called that, or null where it can. */
export function titleProblem(title: string): NoteProblem | null {
	if (hasCpr(title)) return 'cprLike';
	return title.trim().length > THEME_TITLE_MAX ? 'tooLong' : null;
}
