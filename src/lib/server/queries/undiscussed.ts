import type { Queryable } from '$lib/server/db/client';
import { standList, type StandLine } from './standList';

/** What a project has not taken a stand on yet, of what demands one. */
export interface Undiscussed {
	/** Those that lack one themselves, or have elements that do; their elements are only such. */
	lines: StandLine[];
	/** Recommendations that lack one as a whole. */
	recommendations: number;
	/** Elements that lack one. */
	elements: number;
}

/** Every recommendation and every element that demands a stand and has none. */
export async function undiscussed(db: Queryable, projectId: string): Promise<Undiscussed> {
	const found = await standList(db, projectId, {
		search: '',
		source: null,
		kind: 'discussed',
		theme: null,
		relevance: null,
		state: 'unanswered'
	});
	const isOpen = ({ present }: { present: StandLine['present'] }) =>
		(present?.state ?? 'notDiscussed') === 'notDiscussed';
	const lines = found.map((line) => ({ ...line, elements: line.elements.filter(isOpen) }));
	return {
		lines,
		recommendations: lines.filter(isOpen).length,
		elements: lines.reduce((sum, { elements }) => sum + elements.length, 0)
	};
}
