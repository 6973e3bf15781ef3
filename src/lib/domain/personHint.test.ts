import { describe, expect, it } from 'vitest';
import { hintsAtPerson } from './personHint';

describe('the hint that a text may point at one person', () => {
	it.each([
		'En 15-årig fra Auning blev indlagt i weekenden',
		'Femtenårig pige på Midtbyskolen, overdosis i fredags',
		'Drengen er 16 år, går på Grenaa Gymnasium og er anholdt',
		'A 15-year-old from Grenaa was admitted on Friday'
	])('comes with an age, a place and an event: %j', (text) => {
		expect(hintsAtPerson(text)).toBe(true);
	});

	it.each([
		['no event', 'En 15-årig fra Auning vil gerne have hjælp'],
		['no place', 'En 15-årig blev indlagt'],
		['no age', 'En ung fra Auning blev indlagt'],
		['an age range', 'Unge på 15-25 år i Norddjurs, som har været indlagt'],
		['an age limit', 'Unge under 18 år i Norddjurs, som har været indlagt'],
		['an age limit upwards', '24 unge op til 25 år i Norddjurs blev indlagt'],
		['nothing', '']
	])('stays away with %s', (_, text) => {
		expect(hintsAtPerson(text)).toBe(false);
	});
});
