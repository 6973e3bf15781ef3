import { SvelteMap } from 'svelte/reactivity';

/** What choosing asks of a row. */
interface Row {
	id: string;
	version: number;
}

/**
 * The action items that are chosen, to change all of them at once. Each is held at the version it was
 * chosen at: what somebody else makes of it meanwhile neither lets it go nor goes unseen.
 */
export class ChosenActions {
	readonly #rows: () => readonly Row[];
	readonly #versions: SvelteMap<string, number>;
	/** Where a range begins. */
	#anchor: string | null = null;

	/**
	 * @param rows The items that are shown, in their order. Nothing happens to what nobody sees.
	 * @param begun Items that were chosen before the page was made anew, as the form sent them.
	 */
	constructor(rows: () => readonly Row[], begun: readonly string[] = []) {
		this.#rows = rows;
		this.#versions = new SvelteMap(
			begun.flatMap((sent) => {
				const [id, version] = sent.split(':');
				return id && version ? [[id, Number(version)] as const] : [];
			})
		);
	}

	get count(): number {
		return this.#rows().filter(({ id }) => this.#versions.has(id)).length;
	}

	has(id: string): boolean {
		return this.#versions.has(id);
	}

	/** Whether all of these are. */
	hasAll(rows: readonly Row[]): boolean {
		return rows.length > 0 && rows.every(({ id }) => this.#versions.has(id));
	}

	/** Somebody has changed it since it was chosen. */
	isBehind({ id, version }: Row): boolean {
		return (this.#versions.get(id) ?? version) !== version;
	}

	/** What the form sends for a row. */
	sent({ id, version }: Row): string {
		return `${id}:${this.#versions.get(id) ?? version}`;
	}

	toggle(row: Row): void {
		if (!this.#versions.delete(row.id)) this.#versions.set(row.id, row.version);
		this.#anchor = row.id;
	}

	/** From the row chosen last to this one. */
	extendTo(row: Row): void {
		const rows = this.#rows();
		const from = rows.findIndex(({ id }) => id === this.#anchor);
		const to = rows.findIndex(({ id }) => id === row.id);
		if (from < 0 || to < 0) return this.toggle(row);
		this.add(rows.slice(Math.min(from, to), Math.max(from, to) + 1));
		this.#anchor = row.id;
	}

	add(rows: readonly Row[]): void {
		for (const { id, version } of rows)
			if (!this.#versions.has(id)) this.#versions.set(id, version);
	}

	remove(rows: readonly Row[]): void {
		for (const { id } of rows) this.#versions.delete(id);
	}

	clear(): void {
		this.#versions.clear();
		this.#anchor = null;
	}

	/** Its reader has been told what has changed: the chosen ones are meant as they are now. */
	renew(): void {
		for (const { id, version } of this.#rows())
			if (this.#versions.has(id)) this.#versions.set(id, version);
	}
}
