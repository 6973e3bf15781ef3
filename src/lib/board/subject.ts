/** What a section, a row or a column stands for: one of the project's records. */
export interface Subject {
	kind: 'recommendation' | 'element' | 'workstream';
	id: string;
	/** Of an element: the recommendation it belongs to, which notes are linked to. */
	recommendationId?: string;
}

const kinds: readonly unknown[] = ['recommendation', 'element', 'workstream'];
const isId = (value: unknown) => typeof value === 'string' && value.length <= 100;

export function isSubject(value: unknown): value is Subject {
	if (typeof value !== 'object' || value === null) return false;
	const { kind, id, recommendationId } = value as Partial<Subject>;
	return (
		kinds.includes(kind) && isId(id) && (recommendationId === undefined || isId(recommendationId))
	);
}

/** The recommendation that notes about it are linked to; null where there is none. */
export function recommendationOf(subject: Subject | null): string | null {
	if (subject === null) return null;
	return subject.kind === 'recommendation' ? subject.id : (subject.recommendationId ?? null);
}
