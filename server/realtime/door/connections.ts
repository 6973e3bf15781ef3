import { closeCodes } from '$lib/protocol/closeCodes';
import type { DomainEvent } from '$lib/protocol/topics';
import { log } from '$lib/server/log';
import type { Admission, Verdict } from './admission';
import type { Admit } from './admissions';
import type { LiveConnection } from './connection';
import { faultOf } from '$lib/server/faultOf';

/** All open sockets of this process, and whether they may still be open. */
export class Connections {
	readonly #admit: Admit;
	readonly #live = new Set<LiveConnection>();
	#changes = 0;

	constructor(admit: Admit) {
		this.#admit = admit;
	}

	/** How often rights have changed so far. */
	get changes(): number {
		return this.#changes;
	}

	get size(): number {
		return this.#live.size;
	}

	/** How many do not keep up with what they are sent. */
	get behind(): number {
		return [...this.#live].filter(({ isBehind }) => isBehind).length;
	}

	add(connection: LiveConnection): void {
		this.#live.add(connection);
	}

	delete(connection: LiveConnection): void {
		this.#live.delete(connection);
	}

	/** @param personKey See `Person`. */
	countOf(personKey: string): number {
		let count = 0;
		for (const { admission } of this.#live) if (admission.person.key === personKey) count += 1;
		return count;
	}

	/** Asks everybody whether they are still there. */
	beat(): void {
		for (const connection of this.#live) connection.beat();
	}

	/** Closes or asks again those whom the event may concern. */
	async heed(event: DomainEvent): Promise<void> {
		const concerns = concernsOf(event);
		if (!concerns) return;
		this.#changes += 1;
		await this.recheck(({ admission }) => concerns(admission));
	}

	/**
	 * Asks again who they are and what they may. Where the database does not answer everything stays
	 * as it is: nothing can be written meanwhile either.
	 */
	async recheck(which: (connection: LiveConnection) => boolean = () => true): Promise<void> {
		const concerned = [...this.#live].filter(which);
		const answers = await Promise.allSettled(concerned.map((one) => this.#askAgain(one)));
		for (const answer of answers) {
			if (answer.status === 'fulfilled') continue;
			// The database failed all of them: told once.
			const fault = faultOf(answer.reason);
			return log.error({ fault, connections: concerned.length }, 'rights could not be asked for');
		}
	}

	async #askAgain(connection: LiveConnection): Promise<void> {
		const { headers, admission } = connection;
		const { boardId } = admission.board;
		const now = await this.#admit({ headers, boardId });
		const code = closeCodeOf(admission, now);
		if (code !== null) connection.close(code);
		else if (now.kind === 'admitted' && now.grant !== admission.grant)
			connection.regrant(now.grant);
	}
}

/** Whom an event may concern; null where it is none about rights. */
function concernsOf(event: DomainEvent): ((admission: Admission) => boolean) | null {
	switch (event.kind) {
		case 'board.deleted':
			return ({ board }) => board.boardId === event.boardId;
		case 'session.ended':
			return ({ sessionId }) => sessionId === event.sessionId;
		case 'membership.changed':
			return ({ actor }) => actor.kind === 'user' && actor.userId === event.userId;
		case 'workshop.changed':
			return ({ board, actor }) =>
				board.workshopId === event.workshopId ||
				(actor.kind === 'participant' && actor.workshopId === event.workshopId);
		case 'events.missed':
			return () => true;
		default:
			return null;
	}
}

/** Why a socket has to go; null where it may stay. */
function closeCodeOf(before: Admission, now: Verdict): number | null {
	if (now.kind === 'stranger') return closeCodes.signedOut;
	if (now.kind === 'refused') return now.code;
	// What it may do was settled when it opened: with another right it opens again.
	const isSame =
		now.rights === before.rights && JSON.stringify(now.person) === JSON.stringify(before.person);
	return isSame ? null : closeCodes.rightsChanged;
}
