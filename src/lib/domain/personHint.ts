/** "15-årig", "15 år", "15 years old"; a range such as "15-25 år" or a limit is nobody's age. */
const AGE =
	/(?:^|[^\d\-–])(?:[1-9]|[12]\d) ?-?(?:år(?:ig|ige|ing)?|years? old|year-old)(?![a-zæøå])/iu;
const LIMIT =
	/(?:under|over|mindst|højst|op til|til|and|than|least|to) (?:[1-9]|[12]\d) ?-?(?:år|years?)/giu;
const SPELT_AGE = /(?:elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tyve)årig/iu;

/** "i Grenaa", "på Midtbyskolen", "from Auning": a name after a word that points to a place. */
const PLACE = /(?:^|\s)(?:i|på|fra|ved|hos|in|at|from) (?:den |det |the )?[A-ZÆØÅ][a-zæøåé]{2,}/u;

const EVENT =
	/overdos|indlagt|indlægg|forgift|anholdt|sigtet|dømt|fængsl|anbragt|bortvist|selvmord|voldt|døde?\b|ambulance|admitted|arrested|hospital|suicide|overdose|expelled|died/iu;

/**
 * Whether a text could point at one person: an age, a place and something that happened, together.
 * Few young people live in a municipality, so the three are often enough. It is a reason to ask the
 * writer to look again, never a reason to stop them.
 */
export function hintsAtPerson(text: string): boolean {
	const withoutLimits = text.replace(LIMIT, ' ');
	const hasAge = AGE.test(withoutLimits) || SPELT_AGE.test(withoutLimits);
	return hasAge && PLACE.test(text) && EVENT.test(text);
}
