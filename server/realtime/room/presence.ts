import { limits } from '$lib/protocol/limits';
import type { Peer } from './peer';
import type { Person } from '../door/person';
import type { PresenceEntry } from './sync';

interface Present {
	owner: Peer;
	entry: PresenceEntry;
}

/**
 * Who is on a board: the newest entry of each, never stored. A connection speaks for one id, its
 * own; entries for others (an honest client echoes what it hears) are dropped silently.
 */
export class Presence {
	readonly #present = new Map<number, Present>();
	readonly #changed = new Map<number, PresenceEntry>();
	readonly #isOthers: (person: Person, clientId: number) => boolean;

	/** @param isOthers Whether an id is known to be another person's: ids are told by the document. */
	constructor(isOthers: (person: Person, clientId: number) => boolean = () => false) {
		this.#isOthers = isOthers;
	}

	/** @returns Whether there is something new to tell. Throws for a state that is no JSON. */
	accept(peer: Peer, entries: readonly PresenceEntry[]): boolean {
		let isNews = false;
		for (const entry of entries) {
			if (!this.#isOwn(peer, entry) || !this.#isNewer(entry)) continue;
			if (isTooLarge(entry)) continue;
			const attributed = attribute(peer, entry);
			if (attributed) this.#set(peer, attributed);
			else this.#remove(entry);
			isNews = true;
		}
		return isNews;
	}

	/** @returns Whether anybody has to be told. */
	leave(peer: Peer): boolean {
		const present = peer.presenceId === null ? undefined : this.#present.get(peer.presenceId);
		if (present?.owner !== peer) return false;
		this.#remove({ ...present.entry, state: 'null' });
		return true;
	}

	/** What is new since it was last taken, the latest of each. */
	take(): PresenceEntry[] {
		const entries = [...this.#changed.values()];
		this.#changed.clear();
		return entries;
	}

	all(): PresenceEntry[] {
		return [...this.#present.values()].map(({ entry }) => entry);
	}

	#isOwn(peer: Peer, { clientId, state }: PresenceEntry): boolean {
		if (peer.presenceId !== null) return peer.presenceId === clientId;
		if (this.#isOthers(peer.person, clientId)) return false;
		const owner = this.#present.get(clientId)?.owner;
		// The same person on a new connection, before the old one is known to be dead.
		const mayClaim = !owner || owner.person.key === peer.person.key;
		return mayClaim && state !== 'null';
	}

	#isNewer({ clientId, clock, state }: PresenceEntry): boolean {
		const known = this.#present.get(clientId);
		if (!known || clock > known.entry.clock) return true;
		return clock === known.entry.clock && state === 'null';
	}

	#set(peer: Peer, entry: PresenceEntry): void {
		const before = this.#present.get(entry.clientId)?.owner;
		if (before && before !== peer) before.presenceId = null;
		peer.presenceId = entry.clientId;
		this.#present.set(entry.clientId, { owner: peer, entry });
		this.#changed.set(entry.clientId, entry);
	}

	#remove(entry: PresenceEntry): void {
		this.#present.delete(entry.clientId);
		this.#changed.set(entry.clientId, entry);
	}
}

/** A character takes up to three bytes for each unit it is counted as: mostly there is no need to count. */
function isTooLarge({ state }: PresenceEntry): boolean {
	if (state.length * 3 <= limits.presenceBytes) return false;
	return Buffer.byteLength(state) > limits.presenceBytes;
}

/**
 * The entry with the server's word on who it is; null for somebody who leaves. It is read once, here;
 * from then on it is only passed on. Our own client claims nothing, and its words stay as they came:
 * a pointer moves ten times a second, and to write them anew costs more than all the rest.
 */
function attribute({ person }: Peer, entry: PresenceEntry): PresenceEntry | null {
	const state: unknown = JSON.parse(entry.state);
	if (typeof state !== 'object' || state === null) return null;
	if (Array.isArray(state) || Object.hasOwn(state, 'user'))
		return { ...entry, state: JSON.stringify({ ...state, user: person.author }) };
	const own = entry.state.slice(0, entry.state.lastIndexOf('}'));
	const comma = Object.keys(state).length > 0 ? ',' : '';
	return { ...entry, state: `${own}${comma}"user":${JSON.stringify(person.author)}}` };
}
