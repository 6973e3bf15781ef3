/** Which texts have each feature, and how heavy it is in them; what two share is found without a search. */
export class Holders {
	readonly #lists = new Map<string, { texts: number[]; weights: number[] }>();

	add(feature: string, text: number, weight: number): void {
		const list = this.#lists.get(feature);
		if (!list) {
			this.#lists.set(feature, { texts: [text], weights: [weight] });
			return;
		}
		list.texts.push(text);
		list.weights.push(weight);
	}

	/** Adds to `row`, at each text that has the feature, what it makes the two alike. */
	score(feature: string, weight: number, row: Float64Array): void {
		const list = this.#lists.get(feature);
		if (!list) return;
		const { texts, weights } = list;
		// Some hundred thousand times for a page: no iterator here.
		for (let at = 0; at < texts.length; at += 1) row[texts[at]!]! += weight * weights[at]!;
	}
}
