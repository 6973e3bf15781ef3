import type { Claim } from '../log/insertUpdates';
import type { Person } from '../door/person';

/**
 * Whose the client ids of one board are: each belongs to the person who first wrote with it, on all of
 * their devices, and nobody else may write under it. Only what is new to the document is asked about:
 * anybody may send again what the board has.
 *
 * A board that was not put away cleanly is *in recovery*. It may have lost edits that others had
 * already been sent, and these bring them back in the answer to its first question, in all names at
 * once. That answer is believed, except for ids whose owner has spoken since: what they wrote is known.
 */
export class ClientIds {
	readonly #owners: Map<number, string>;
	readonly inRecovery: boolean;
	readonly #heard = new Set<number>();
	#claims: Claim[] = [];

	/** @param owners Keys of persons by client id, as far as they are stored. */
	constructor({
		owners = new Map(),
		inRecovery = false
	}: { owners?: ReadonlyMap<number, string>; inRecovery?: boolean } = {}) {
		this.#owners = new Map(owners);
		this.inRecovery = inRecovery;
	}

	/**
	 * Whether somebody may bring something new under these ids. `recovered`: they may, but it need not
	 * be theirs.
	 *
	 * @param isFirstAnswer It is the first answer on this connection to what the board asked for.
	 */
	check(
		person: Pick<Person, 'key'>,
		clients: Iterable<number>,
		isFirstAnswer: boolean
	): 'own' | 'foreign' | 'recovered' {
		const isOpen = this.inRecovery && isFirstAnswer;
		for (const client of clients) {
			const owner = this.#owners.get(client);
			const isOthers = owner !== undefined && owner !== person.key;
			if (isOthers && !(isOpen && !this.#heard.has(client))) return 'foreign';
		}
		return isOpen ? 'recovered' : 'own';
	}

	/** They have written under these ids: whichever was nobody's is theirs from now on. */
	claim({ key: personKey, author }: Person, clients: Iterable<number>): void {
		for (const clientId of clients) {
			this.#heard.add(clientId);
			if (this.#owners.has(clientId)) continue;
			this.#owners.set(clientId, personKey);
			// Where nobody's name is written, nothing is kept that would tell it.
			if (author.id !== null) this.#claims.push({ clientId, personKey });
		}
	}

	isOwn(person: Pick<Person, 'key'>, clientId: number): boolean {
		return this.#owners.get(clientId) === person.key;
	}

	isOthers(person: Pick<Person, 'key'>, clientId: number): boolean {
		return this.#owners.has(clientId) && !this.isOwn(person, clientId);
	}

	/** What was claimed since it was last taken; to be stored with the update that it came with. */
	takeClaims(): Claim[] {
		return this.#claims.splice(0);
	}
}
