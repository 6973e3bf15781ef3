import { compareDanish } from '$lib/domain/collate';
import { grouped } from '$lib/domain/grouped';
import type { LegalReference } from './legalReferences';

/** One place of a law, with every recommendation that cites it. */
export interface LawPlace {
	cited: string;
	paragraph: string | null;
	subsection: string | null;
	references: LegalReference[];
}

export interface CitedLawGroup {
	law: string;
	places: LawPlace[];
}

/** References by law in Danish order, then by § and stk. as they are counted; the law as a whole first. */
export function groupLaw(references: readonly LegalReference[]): CitedLawGroup[] {
	return [...grouped(references, ({ law }) => law)]
		.map(([law, ofLaw]) => ({ law, places: placesOf(ofLaw) }))
		.sort((a, b) => compareDanish(a.law, b.law));
}

function placesOf(references: readonly LegalReference[]): LawPlace[] {
	return [...grouped(references, ({ cited }) => cited)]
		.map(([cited, group]) => {
			const { paragraph, subsection } = group[0]!;
			return { cited, paragraph, subsection, references: group };
		})
		.sort(
			(a, b) =>
				compareDanish(a.paragraph ?? '', b.paragraph ?? '') ||
				compareDanish(a.subsection ?? '', b.subsection ?? '')
		);
}
