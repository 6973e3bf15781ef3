import type { WorkshopState } from '$lib/domain/workshop/workshopState';
import { readEvents } from './readEvents.ts';
import type { TakePartPage } from './takePartPage.ts';
import { unflatten } from './unflatten.ts';

/** Where the application is. */
export interface Door {
	/** Where it is called: `http://127.0.0.1:<port>`. */
	address: string;
	/** The address people use; forms are refused that come from another. */
	origin: string;
	/** Of the workshop. */
	code: string;
}

type Fields = Record<string, string | number | readonly (string | number)[]>;

/** A guest of a workshop over HTTP, as their browser speaks to the server. */
export class Guest {
	/** Their `Cookie` header; empty before they have joined. */
	cookie = '';
	/** Path of the page where they take part. */
	home = '';
	readonly door: Door;
	readonly #signal: AbortSignal;

	constructor(door: Door, signal: AbortSignal) {
		this.door = door;
		this.#signal = signal;
	}

	/**
	 * Joins by the code.
	 *
	 * @param place Which of those who come it is, from 0: they are spread over the sectors.
	 * @throws Error where the workshop lets nobody in.
	 */
	async join(firstName: string, place: number): Promise<void> {
		const path = `/j/${this.door.code}`;
		const { sectors } = (await this.#data(path)) as { sectors: { id: string }[] };
		const sectorId = sectors[place % sectors.length]?.id ?? '';
		const answer = await this.#post(path, { sectorId, firstName }, { accept: 'text/html' });
		this.home = answer.headers.get('location') ?? '';
		if (answer.status !== 303 || !this.home) throw new Error(`not let in: ${answer.status}`);
		this.cookie = answer.headers
			.getSetCookie()
			.map((line) => line.split(';')[0] ?? '')
			.join('; ');
		await answer.body?.cancel();
	}

	/** What their page shows just now. */
	async page(): Promise<TakePartPage> {
		return (await this.#data(this.home)) as TakePartPage;
	}

	/**
	 * Sends a form of their page.
	 *
	 * @returns Whether it was taken; it is not where the phase has turned meanwhile.
	 */
	async send(action: string, fields: Fields): Promise<boolean> {
		const answer = await this.#post(`${this.home}?/${action}`, fields, {
			accept: 'application/json',
			'x-sveltekit-action': 'true'
		});
		const { type } = (await answer.json()) as { type?: string };
		return type === 'success';
	}

	/** The workshop's state, each time it changes; ends where there is nothing more to follow. */
	async *states(workshopId: string): AsyncGenerator<WorkshopState> {
		const answer = await this.#fetch(`/live/workshops/${workshopId}`, {});
		if (!answer.ok || !answer.body) {
			await answer.body?.cancel();
			return;
		}
		for await (const data of readEvents(answer.body)) yield JSON.parse(data) as WorkshopState;
	}

	async #data(path: string): Promise<unknown> {
		const answer = await this.#fetch(`${path}/__data.json`, {});
		if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
		const [line = ''] = (await answer.text()).split('\n');
		const { nodes } = JSON.parse(line) as { nodes?: ({ data?: unknown[] } | null)[] };
		const page = nodes?.at(-1)?.data;
		if (!page) throw new Error(`${path} has no page`);
		return unflatten(page);
	}

	#post(path: string, fields: Fields, headers: Record<string, string> = {}): Promise<Response> {
		const body = new URLSearchParams();
		for (const [name, value] of Object.entries(fields))
			for (const one of Array.isArray(value) ? value : [value]) body.append(name, String(one));
		return this.#fetch(path, { method: 'POST', body, headers });
	}

	#fetch(path: string, { headers, ...init }: RequestInit): Promise<Response> {
		const { address, origin } = this.door;
		return fetch(`${address}${path}`, {
			...init,
			redirect: 'manual',
			signal: this.#signal,
			headers: { origin, cookie: this.cookie, ...(headers as Record<string, string>) }
		});
	}
}
