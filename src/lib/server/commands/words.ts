import * as v from 'valibot';
import { hasCpr } from '$lib/domain/cprGuard';

/** Words people write: trimmed, bounded, and never a CPR number. Every message is a refusal code. */
export const words = (max: number) =>
	v.pipe(
		v.string('required'),
		v.trim(),
		v.maxLength(max, 'tooLong'),
		v.check((text) => !hasCpr(text), 'cprLike')
	);
