import type { RatingQuadrant } from '../../domain/workshop/ratingQuadrant';
import type { RatingStep } from '../../domain/workshop/ratingStep';

const impacts: Record<RatingStep, string> = {
	0: 'Gavner næsten ikke',
	1: 'Gavner lidt',
	2: 'Gavner noget',
	3: 'Gavner meget',
	4: 'Gavner rigtig meget'
};

const efforts: Record<RatingStep, string> = {
	0: 'Kræver næsten intet',
	1: 'Kræver lidt',
	2: 'Kræver noget',
	3: 'Kræver meget',
	4: 'Kræver rigtig meget'
};

const quadrants: Record<RatingQuadrant, string> = {
	doNow: 'Gør nu',
	bigLift: 'Store løft',
	ifTime: 'Hvis der er tid',
	leave: 'Lad ligge'
};

/** Impact and effort: two sliders for each option, and the four fields they make. */
export const rate = {
	impact: 'Hvor meget gavner det?',
	effort: 'Hvor meget kræver det?',
	/** A place on each slider, in words. */
	impacts,
	efforts,
	/** Under the slider's ends. */
	little: 'Lidt',
	much: 'Meget',
	counts: 'Tæl min vurdering med',
	progress: (rated: number, all: number) => `Du har vurderet ${rated} af ${all}`,
	blind:
		'Spring over, hvis du ikke kan vurdere det. Ingen kan se dine svar; resultatet vises for alle på én gang.',
	send: 'Send dine vurderinger',
	unsent: 'Dine sidste vurderinger er ikke kommet frem. De står her stadig.',
	again: 'Send igen',
	raters: (count: number) => (count === 1 ? '1 har vurderet' : `${count} har vurderet`),
	ratersOf: (people: number) => `af ${people} har vurderet`,
	/** The axes of the picture. */
	impactAxis: 'Gavner meget',
	effortAxis: 'Kræver meget',
	quadrants,
	picture: 'Gavn og indsats: opad gavner mere, mod højre kræver mere',
	place: (impact: number, effort: number) => `Gavn ${impact}, indsats ${effort} (af 100)`,
	disputed: 'Uenige',
	disputedHelp: '"Uenige" betyder, at svarene ligger langt fra hinanden.',
	tooFew: 'For få har vurderet til, at det vises',
	tooFewOf: (count: number) =>
		count === 1 ? '1 vises ikke: for få har vurderet' : `${count} vises ikke: for få har vurderet`,
	nothingToRate: 'Der er intet at vurdere i denne fase.'
};
