/** What a stand is taken on, as one word: `<recommendation>` as a whole, or `<recommendation>:<element>`. */
export function standKey(recommendationId: string, elementId: string | null): string {
	return elementId ? `${recommendationId}:${elementId}` : recommendationId;
}

/** The two ids again; `elementId` is '' for the recommendation as a whole. */
export function readStandKey(key: string): { recommendationId: string; elementId: string } {
	const [recommendationId = '', elementId = ''] = key.split(':');
	return { recommendationId, elementId };
}
