import { hasCpr } from './cprGuard';
import { NOTE_TEXT_MAX } from './noteLimits';
import type { RefusalCode } from './refusalCodes';

/** Why a text cannot stand on a note, or null where it can. */
export function noteProblem(text: string): Extract<RefusalCode, 'cprLike' | 'tooLong'> | null {
	if (hasCpr(text)) return 'cprLike';
	return text.length > NOTE_TEXT_MAX ? 'tooLong' : null;
}

export type NoteProblem = NonNullable<ReturnType<typeof noteProblem>>;
