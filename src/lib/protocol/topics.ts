/** What happened, told after commit. Ids only: whoever listens loads again what they may see. */
export type DomainEvent =
	| {
			kind: 'actionItem.committed';
			projectId: string;
			actionItemId: string;
			number: number;
			boardId: string | null;
			noteKey: string | null;
	  }
	| { kind: 'actionItem.changed'; projectId: string; actionItemId: string }
	| { kind: 'choice.made'; projectId: string; recommendationId: string }
	| { kind: 'baseline.answered'; projectId: string; recommendationId: string }
	| { kind: 'conflict.decided'; projectId: string; conflictKey: string }
	| { kind: 'law.checked'; projectId: string }
	/** What is known of a source, its versions, or how far an import is. */
	| { kind: 'source.changed'; projectId: string; sourceId: string }
	/** A place in a source was marked, linked or let go. */
	| { kind: 'passage.changed'; projectId: string; passageId: string }
	/** A passage is to be a note on a board; see passage_note. */
	| { kind: 'passage.noted'; projectId: string; passageId: string; boardId: string }
	/** The project made a recommendation of its own, or an element of one. */
	| { kind: 'recommendation.made'; projectId: string; recommendationId: string }
	/** A working group, who is in it, its boards. */
	| { kind: 'group.changed'; projectId: string; groupId: string }
	/** A meeting of a working group or the steering group: its agenda, who came, its minutes. */
	| { kind: 'meeting.changed'; projectId: string; meetingId: string }
	/** A decision is wanted, or was made. */
	| { kind: 'decision.changed'; projectId: string; decisionId: string }
	/** What the steering group is told: narratives, account, risks, a frozen report. */
	| { kind: 'steering.changed'; projectId: string }
	| { kind: 'board.changed'; projectId: string; boardId: string }
	| { kind: 'board.projected'; projectId: string; boardId: string }
	| { kind: 'board.deleted'; projectId: string; boardId: string }
	/** Everybody is to have the board as it was at that moment (ms since 1970); see restoreBoard. */
	| { kind: 'board.wentBack'; projectId: string; boardId: string; to: number; by: string | null }
	/** What people may, or where they are to be: a phase, a table, the door. */
	| { kind: 'workshop.changed'; projectId: string; workshopId: string }
	/**
	 * Told with it where what is somebody's own has changed: a seat, a pair, the right to choose. Each
	 * device asks for its page; everything else the workshop's state says by itself.
	 */
	| { kind: 'seats.changed'; projectId: string; workshopId: string }
	/** Something was said or counted in a workshop: a word, a vote, who is ready. */
	| { kind: 'workshop.told'; projectId: string; workshopId: string }
	/** A note of a board was parked. */
	| { kind: 'note.parked'; projectId: string; workshopId: string; boardId: string }
	/** Notes are to follow from board to board; see board_flow. */
	| { kind: 'notes.follow'; projectId: string; workshopId: string }
	| { kind: 'participant.joined'; projectId: string; workshopId: string }
	| { kind: 'membership.changed'; projectId: string; userId: string }
	| { kind: 'session.ended'; sessionId: string }
	/** The line to the other processes was broken: whatever happened there meanwhile is unknown. */
	| { kind: 'events.missed' };

export type DomainEventKind = DomainEvent['kind'];

/** What a page can follow over `/live`. */
export type Topic = `project:${string}` | `workshop:${string}` | `board:${string}`;

/** The topics an event is told under. */
export function topicsOf(event: DomainEvent): Topic[] {
	const topics: Topic[] = [];
	if ('projectId' in event) topics.push(`project:${event.projectId}`);
	if ('workshopId' in event) topics.push(`workshop:${event.workshopId}`);
	if ('boardId' in event && event.boardId) topics.push(`board:${event.boardId}`);
	return topics;
}
