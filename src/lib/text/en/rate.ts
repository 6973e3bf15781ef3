import type { rate as danish } from '../da/rate';

export const rate: typeof danish = {
	impact: 'How much is it worth?',
	effort: 'How much does it take?',
	impacts: {
		0: 'Worth next to nothing',
		1: 'Worth little',
		2: 'Worth something',
		3: 'Worth much',
		4: 'Worth very much'
	},
	efforts: {
		0: 'Takes next to nothing',
		1: 'Takes little',
		2: 'Takes something',
		3: 'Takes much',
		4: 'Takes very much'
	},
	little: 'Little',
	much: 'Much',
	counts: 'Count my rating',
	progress: (rated, all) => `You have rated ${rated} of ${all}`,
	blind:
		'Skip what you cannot judge. Nobody sees your answers; the result is shown to everybody at once.',
	send: 'Send your ratings',
	unsent: 'Your last ratings did not get through. They are still here.',
	again: 'Send again',
	raters: (count) => (count === 1 ? '1 has rated' : `${count} have rated`),
	ratersOf: (people) => `of ${people} have rated`,
	impactAxis: 'Worth much',
	effortAxis: 'Takes much',
	quadrants: {
		doNow: 'Do now',
		bigLift: 'Big lifts',
		ifTime: 'If there is time',
		leave: 'Leave it'
	},
	picture: 'Impact and effort: upwards is worth more, to the right takes more',
	place: (impact, effort) => `Impact ${impact}, effort ${effort} (of 100)`,
	disputed: 'Divided',
	disputedHelp: '"Divided" means that the answers lie far apart.',
	tooFew: 'Rated by too few to be shown',
	tooFewOf: (count) =>
		count === 1
			? '1 is not shown: too few have rated it'
			: `${count} are not shown: too few have rated them`,
	nothingToRate: 'There is nothing to rate in this phase.'
};
