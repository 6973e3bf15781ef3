import { goto, invalidate } from '$app/navigation';
import type { Announcer } from '$lib/components/announcer.svelte';
import type { ActionStatus } from '$lib/domain/actionStatus';
import { standsAgainst } from '$lib/domain/standsAgainst';
import { LIVE } from '$lib/session/Live';
import type { Dictionary } from '$lib/text';
import { problemTexts } from '../../../../../problemTexts';
import { postForm } from '$lib/session/postForm';
import type { PageData } from '../$types';

export type Row = PageData['list']['rows'][number];

/** Moves cards of the status board, and asks for what the rules want to know of a move. */
export class CardMoves {
	/** The move that has to be explained before it is made. */
	asked: { row: Row; to: ActionStatus } | null = $state.raw(null);
	/** Id of the item that is under way, and where to: it is shown there already. */
	sent: { id: string; to: ActionStatus } | null = $state.raw(null);
	/** Why the last move was not made; '' when it was. */
	refused = $state('');

	readonly #address: () => string;
	readonly #text: Dictionary;
	readonly #announcer: Announcer;

	/** @param address Where the form that moves a card is sent. */
	constructor(address: () => string, text: Dictionary, announcer: Announcer) {
		this.#address = address;
		this.#text = text;
		this.#announcer = announcer;
	}

	/** Where the item stands, or is about to. */
	statusOf(row: Row): ActionStatus {
		return this.sent?.id === row.id ? this.sent.to : row.status;
	}

	async move(row: Row, to: ActionStatus): Promise<void> {
		if (to === row.status) return;
		this.refused = '';
		const problems = standsAgainst(row, to);
		if (problems.some(({ field }) => field === 'status')) return this.#refuseWay(row, to);
		if (problems.length > 0) this.asked = { row, to };
		else await this.#send(row, to);
	}

	/** It has been moved. */
	tell(row: Row, to: ActionStatus): void {
		this.#announcer.say(
			this.#text.actionLooks.board.moved(row.number, this.#text.components.status[to])
		);
	}

	#refuseWay(row: Row, to: ActionStatus): void {
		const { status } = this.#text.components;
		this.refused = this.#text.actionLooks.board.refused(status[row.status], status[to]);
	}

	async #send(row: Row, to: ActionStatus): Promise<void> {
		this.sent = { id: row.id, to };
		const fields = { actionItemId: row.id, version: String(row.version), status: to };
		try {
			const result = await postForm(this.#address(), fields);
			if (result.type === 'redirect' && result.location.startsWith('/login'))
				return await goto(result.location);
			if (result.type === 'failure')
				this.refused = Object.values(problemTexts(result.data, this.#text)).join(' ');
			await invalidate(LIVE);
			if (result.type === 'redirect') this.tell(row, to);
			if (result.type === 'error') this.refused = this.#text.errors.unexpected({});
		} catch {
			this.refused = this.#text.errors.unexpected({});
		} finally {
			this.sent = null;
		}
	}
}
