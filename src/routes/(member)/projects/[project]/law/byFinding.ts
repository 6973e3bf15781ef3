import type { PageData } from './$types';

/** What somebody found who looked the law up. */
export type LegalCheck =
	PageData['laws'][number]['places'][number]['references'][number]['checks'][number];

/** References of which the same was found, by the same person in the same edition on the same day. */
export interface Finding<Reference> {
	/** Null: nobody has looked. */
	check: LegalCheck | null;
	references: Reference[];
}

/** What was found of one place in the law, once for all it holds for; what nobody has seen first. */
export function byFinding<Reference extends { checks: LegalCheck[] }>(
	references: readonly Reference[]
): Finding<Reference>[] {
	const findings: Finding<Reference>[] = [];
	for (const reference of references) {
		const check = reference.checks[0] ?? null;
		const same = findings.find((finding) => keyOf(finding.check) === keyOf(check));
		if (same) same.references.push(reference);
		else findings.push({ check, references: [reference] });
	}
	return findings.sort((a, b) => Number(a.check !== null) - Number(b.check !== null));
}

function keyOf(check: LegalCheck | null): string {
	if (!check) return '';
	const { state, edition, remark, checkedBy, checkedOn } = check;
	return JSON.stringify([state, edition, remark, checkedBy, checkedOn]);
}
