/** Id of the place on the page where a choice stands; '' is the recommendation as a whole. */
export function standId(elementId: string): string {
	return `stand-${elementId || 'whole'}`;
}
