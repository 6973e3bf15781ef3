import { boardAccess } from '$lib/domain/workshop/boardAccess';
import type { Grant } from '$lib/domain/workshop/grant';
import type { ParticipantActor } from './actor';
import { isTheirs, type BoardPlace } from './boardPlace';

/** What a guest may do on a board of their own workshop. */
export function guestGrant(guest: ParticipantActor, place: BoardPlace | null): Grant {
	if (!guest.mayWrite) return 'nothing';
	return place ? accessOf(guest, place).grant : 'all';
}

/** Whether a guest may see a board of their own workshop at all. */
export function guestMayRead(guest: ParticipantActor, place: BoardPlace | null): boolean {
	return place === null || accessOf(guest, place).mayRead;
}

function accessOf(guest: ParticipantActor, place: BoardPlace) {
	const { level, phase, tablesAreOpen } = place;
	return boardAccess({ level, phase, tablesAreOpen, isMine: isTheirs(guest, place) });
}
