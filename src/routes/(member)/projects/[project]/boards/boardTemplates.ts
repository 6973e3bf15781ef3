import type { SectionDraft } from '$lib/board';
import type { BoardSubjects } from '$lib/server/queries/boardSubjects';
import type { RecommendationOption } from '$lib/server/queries/recommendationOptions';
import type { Dictionary } from '$lib/text';

/** Ways a new board can begin; what their sections are called stands in the dictionary. */
export const boardTemplates = [
	'ideas',
	'report',
	'works',
	'steps',
	'matrix',
	'plane',
	'parking',
	'one'
] as const;
export type BoardTemplate = (typeof boardTemplates)[number];

/** What the matrix of recommendations and workstreams is made of. */
export interface MatrixLines {
	rows: readonly Pick<RecommendationOption, 'id' | 'title'>[];
	columns: readonly BoardSubjects['workstreams'][number][];
}

/** The sections a board begins with, with their help texts; the first is what the template is about. */
export function templateSections(
	template: BoardTemplate,
	{ ready, axes }: Dictionary['template'],
	{ rows, columns }: MatrixLines
): SectionDraft[] {
	const [first, ...others] = ready[template].sections;
	if (!first) return [];
	if (template === 'plane')
		return [{ ...first, layout: 'plane', axisX: axes.x, axisY: axes.y }, ...others];
	if (template !== 'matrix') return [first, ...others];
	const matrix: SectionDraft = {
		...first,
		layout: 'matrix',
		rows: rows.map(({ id, title }) => ({ title, subject: { kind: 'recommendation', id } })),
		columns: columns.map(({ id, title }) => ({ title, subject: { kind: 'workstream', id } }))
	};
	return [matrix, ...others];
}
