/**
 * A sector is never told by colour alone: each has a sign of its own, so a project has at most as
 * many sectors as there are signs.
 */
export const sectorSigns = [
	'circle',
	'square',
	'triangle',
	'diamond',
	'hexagon',
	'star',
	'cross',
	'drop'
] as const;
export type SectorSign = (typeof sectorSigns)[number];
