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
	| { kind: 'board.changed'; projectId: string; boardId: string }
	| { kind: 'board.projected'; projectId: string; boardId: string }
	| { kind: 'board.deleted'; projectId: string; boardId: string }
	/** Everybody is to have the board as it was at that moment (ms since 1970); see restoreBoard. */
	| { kind: 'board.wentBack'; projectId: string; boardId: string; to: number; by: string | null }
	/** What people may, or where they are to be: a phase, a table, the door. */
	| { kind: 'workshop.changed'; projectId: string; workshopId: string }
	/** Something was said or counted in a workshop: a word, a vote, who is ready. */
	| { kind: 'workshop.told'; projectId: string; workshopId: string }
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
