/** A section that every board of a workshop has, under the same key, so that notes can follow. */
export interface SectionPlan {
	key: string;
	title: string;
	/** The recommendation it stands for; null: none. */
	recommendationId: string | null;
}
