interface Weighed {
	likelihood: number;
	impact: number;
}

/** 1 to 25. */
export function riskScore({ likelihood, impact }: Weighed): number {
	return likelihood * impact;
}

/**
 * For sorting, the worst first; of two with the same score the one that hits harder, then the one
 * that was seen first.
 */
export function compareRisks(
	a: Weighed & { number: number },
	b: Weighed & { number: number }
): number {
	return riskScore(b) - riskScore(a) || b.impact - a.impact || a.number - b.number;
}

/** How bad a score is, in three steps that a word and a shape can carry. */
export const riskGrades = ['high', 'medium', 'low'] as const;
export type RiskGrade = (typeof riskGrades)[number];

export function riskGrade(risk: Weighed): RiskGrade {
	const score = riskScore(risk);
	if (score >= 15) return 'high';
	return score >= 6 ? 'medium' : 'low';
}
