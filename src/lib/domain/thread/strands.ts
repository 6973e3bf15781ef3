import type { NoteRef } from './noteRef';

/** Everything of a project that ties one thing to another, as far as the reader may see it. */
export interface Strands {
	passageLinks: readonly { passageId: string; recommendationId: string }[];
	/** A note comes from one passage at most. */
	passageNotes: readonly { passageId: string; note: NoteRef }[];
	noteLinks: readonly { note: NoteRef; recommendationId: string }[];
	/** An action comes from one note at most. */
	actionNotes: readonly { actionItemId: string; note: NoteRef }[];
	/** What an action exists for before what it contributes to. */
	actionLinks: readonly { actionItemId: string; recommendationId: string }[];
}

/** Where a thread is asked from, besides a recommendation itself. */
export interface Knot {
	kind: 'passage' | 'note' | 'action';
	/** Of a note, its `NoteRef`. */
	id: string;
}

/** What a thread is made of, besides the recommendation. */
export interface ThreadMembers {
	passageIds: string[];
	notes: NoteRef[];
	actionItemIds: string[];
}
