import type { LegalState } from '$lib/domain/source/legalState';
import type { TagShape } from './tagShape';

const SHEET = 'M3.5 2h9v12h-9z';
const FULL = 'M2.5 1h11v14h-11z';

/** A sheet of paper: blank before anybody looked, then ticked, crossed, rewritten or in doubt. */
export const LEGAL_SHAPES: Record<LegalState | 'unchecked', TagShape> = {
	unchecked: { tone: 'neutral', outline: SHEET },
	unchanged: { tone: 'success', filled: FULL, inner: 'M5.25 8.25L7.25 10.25 10.75 6' },
	changed: { tone: 'warning', outline: SHEET, filled: 'M3.5 8h9v6h-9z' },
	repealed: { tone: 'neutral', filled: FULL, inner: 'M5.5 5.5l5 5M10.5 5.5l-5 5' },
	unsure: { tone: 'warning', outline: SHEET, filled: 'M7 4.5h2v4.5H7zM7 10.5h2v2H7z' }
};
