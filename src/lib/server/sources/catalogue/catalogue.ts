import actors from './actors.json';
import conflicts from './conflicts.json';
import crosswalk from './crosswalk.json';
import kortlaegning from './kortlaegning.json';
import norddjurs from './norddjurs.json';
import nordjylland from './nordjylland.json';
import sstRaad from './sst-raad.json';
import themes from './themes.json';
import type { Catalogue } from './types';

const data = {
	version: '2026-11-2',
	parts: [norddjurs, nordjylland, sstRaad, kortlaegning],
	themes,
	actors,
	crosswalk,
	conflicts
};

/**
 * The shipped catalogue: what the four sources say, in our own words, with the place where each
 * says it. The sources themselves are not here. Its shape is proven by the tests beside it, so that
 * nothing need be checked when the application starts.
 */
export const catalogue = data as unknown as Catalogue;
