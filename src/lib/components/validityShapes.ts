import type { Validity } from '$lib/domain/source/validity';
import type { TagShape } from './tagShape';

const PAGE = 'M3.5 1.5h6l3 3v10h-9z';

/** A sheet of paper: ticked, crossed out, or blank. */
export const VALIDITY_SHAPES: Record<Validity, TagShape> = {
	current: { tone: 'success', filled: PAGE, inner: 'M5.5 8.75l1.75 1.75L10.5 7' },
	superseded: { tone: 'warning', filled: PAGE, inner: 'M5.75 6.5l4.5 4.5M10.25 6.5l-4.5 4.5' },
	unknown: { tone: 'neutral', outline: PAGE }
};
