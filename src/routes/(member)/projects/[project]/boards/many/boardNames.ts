import type { RecommendationOption } from '$lib/server/queries/recommendationOptions';
import type { Dictionary } from '$lib/text';

/** Longest name of a board. */
const NAME_MAX = 120;

/** What the boards of recommendations are called: "Nordjylland 3: Hurtig responstid …". */
export function boardNames(
	recommendationIds: readonly string[],
	all: readonly RecommendationOption[],
	{ note, template }: Dictionary
): { recommendationId: string; title: string }[] {
	return recommendationIds.map((recommendationId) => {
		const found = all.find(({ id }) => id === recommendationId);
		if (!found) return { recommendationId, title: recommendationId };
		const source = note.sources[found.sourceKey];
		const name = source && found.number ? `${source} ${found.number}` : found.code;
		const title = template.many.boardTitle(name, found.title);
		const isLong = title.length > NAME_MAX;
		return { recommendationId, title: isLong ? `${title.slice(0, NAME_MAX - 2)} …` : title };
	});
}
