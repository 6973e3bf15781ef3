import { actionStatuses, type ActionStatus } from '../actionStatus';
import { choices, type Choice } from '../choice';

/** What a project is searched in, in the order of the thread. */
export const searchKinds = ['source', 'recommendation', 'note', 'decision', 'action'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What is searched for, and what it is narrowed down to; null lifts a limit. */
export interface SearchFilter {
	kind: SearchKind | null;
	/** Stable name of a source. */
	source: string | null;
	/** Where a recommendation, a decision or an action stands. */
	state: Choice | ActionStatus | null;
}

const ofSources: readonly SearchKind[] = ['source', 'recommendation', 'decision'];
const chosenAbout: readonly SearchKind[] = ['recommendation', 'decision'];

/** Where it makes sense to look: a note has no source, and a sentence no status. */
export function kindsIn({ source, state }: Omit<SearchFilter, 'kind'>): SearchKind[] {
	return searchKinds.filter(
		(kind) =>
			(source === null || ofSources.includes(kind)) && (state === null || hasState(kind, state))
	);
}

function hasState(kind: SearchKind, state: Choice | ActionStatus): boolean {
	return isChoice(state) ? chosenAbout.includes(kind) : kind === 'action';
}

export function isChoice(state: Choice | ActionStatus): state is Choice {
	return (choices as readonly string[]).includes(state);
}

/** Every state that can be asked for. */
export const searchStates = [...choices, ...actionStatuses] as const;
