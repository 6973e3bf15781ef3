/** Id of the place on the page where a choice stands; '' is the recommendation as a whole. */
export function standId(elementId: string): string {
	return `stand-${elementId || 'whole'}`;
}

/** Id of the place where practice today stands. */
export function practiceId(elementId: string): string {
	return `practice-${elementId || 'whole'}`;
}
