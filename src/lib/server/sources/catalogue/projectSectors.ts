import type { FrameSector, FrameUnit } from './projectFrame.types';

/** The sectors of a broad opening workshop; the first three own the project. */
export const projectSectors: FrameSector[] = [
	{ name: 'Socialområdet', sign: 'circle', isOwner: true },
	{ name: 'Børne- og Familieområdet', sign: 'square', isOwner: true },
	{ name: 'Ungeindsatsen', sign: 'triangle', isOwner: true },
	{ name: 'Skole og ungdomsuddannelse', sign: 'diamond', isOwner: false },
	{ name: 'Sundhed (kommune, praksis, region)', sign: 'cross', isOwner: false },
	{ name: 'SSP og politi', sign: 'star', isOwner: false },
	{ name: 'Civilsamfund og forældre', sign: 'hexagon', isOwner: false },
	{ name: 'Andre', sign: 'drop', isOwner: false }
];

/** Bodies the sources name that can own an action or contribute to one. */
export const projectUnits: FrameUnit[] = [
	...inside('Socialområdet', ['Socialområdet', 'Rusmiddelcentret', 'Jobcentret', 'Væresteder']),
	...inside('Børne- og Familieområdet', ['Børne- og Familieområdet']),
	...inside('Ungeindsatsen', ['Ungeindsatsen']),
	...inside('Skole og ungdomsuddannelse', ['Folkeskolerne', 'Overbygningsskolerne']),
	...outside('Skole og ungdomsuddannelse', ['Ungdomsuddannelserne']),
	...inside('Sundhed (kommune, praksis, region)', ['Sundhedshuset', 'Sundhedsplejen']),
	...outside('Sundhed (kommune, praksis, region)', [
		'Praktiserende læger',
		'Familieambulatoriet',
		'Regionspsykiatrien',
		'Regionen'
	]),
	...inside('SSP og politi', ['SSP']),
	...outside('SSP og politi', ['Politiet', 'Kriminalforsorgen']),
	...outside('Civilsamfund og forældre', [
		'Foreningslivet',
		'Forældregrupper',
		'Frivillige organisationer',
		'Festmiljøet'
	]),
	...inside('Andre', ['Styregruppen', 'Projektledelsen']),
	...outside('Andre', ['Ekstern konsulent', 'KL', 'Private døgntilbud'])
];

function inside(sector: string, names: string[]): FrameUnit[] {
	return names.map((name) => ({ name, sector, isExternal: false }));
}

function outside(sector: string, names: string[]): FrameUnit[] {
	return names.map((name) => ({ name, sector, isExternal: true }));
}
