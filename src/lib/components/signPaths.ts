import type { SectorSign } from '$lib/domain/sectorSigns';

/**
 * Outline of each sign in a 16 × 16 box, drawn to look equally heavy. The colours of a sign are
 * the tokens `--sector-<sign>-surface`, `-ink` and `-mark`.
 */
export const SIGN_PATHS: Record<SectorSign, string> = {
	circle: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z',
	square: 'M2.25 2.25h11.5v11.5H2.25z',
	triangle: 'M8 1.5L15.25 14H.75z',
	diamond: 'M8 .75L15.25 8L8 15.25L.75 8z',
	hexagon: 'M4.25 1.5h7.5L15.5 8l-3.75 6.5h-7.5L.5 8z',
	star: 'M8 .75l2.2 4.7 5.05.65-3.7 3.55.95 5.1L8 12.3l-4.5 2.45.95-5.1L.75 6.1l5.05-.65z',
	cross: 'M5.5 1h5v4.5H15v5h-4.5V15h-5v-4.5H1v-5h4.5z',
	drop: 'M8 .75c2.6 3.3 5 5.9 5 8.9a5 5 0 0 1-10 0c0-3 2.4-5.6 5-8.9z'
};
