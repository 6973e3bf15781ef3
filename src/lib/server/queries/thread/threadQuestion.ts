import type { ThreadKind } from '$lib/domain/thread/threadKinds';

/** Whose thread is asked for, and by whom. */
export interface ThreadQuestion {
	projectId: string;
	kind: ThreadKind;
	/** As the address has it: a code, a number, a `NoteRef`, an id. */
	id: string;
	/** Code of the recommendation that is meant, where it belongs to several. */
	of: string | null;
	/** The boards the reader may see. */
	boardIds: readonly string[];
}
