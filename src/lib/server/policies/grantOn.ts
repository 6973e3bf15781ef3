import type { Grant } from '$lib/domain/workshop/grant';
import type { Actor } from './actor';
import { can, type Thing } from './can';
import { guestGrant } from './guestGrant';

/** What somebody may do on a board just now: for the socket, which enforces it on the document. */
export function grantOn(actor: Actor, board: Thing & { kind: 'board' }): Grant {
	if (!can(actor, 'write', board)) return 'nothing';
	return actor.kind === 'participant' ? guestGrant(actor, board.place) : 'all';
}
