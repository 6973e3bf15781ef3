/** Anything in a list that is known by its id, however the list changes. */
interface Row {
	id: string;
}

/** Drags one row of a list up or down by its handle; the others make room while it moves. */
export class PhaseDrag {
	/** The row that is held, by its id; null: none is. */
	#held: string | null = $state(null);
	/** Where it would be put; null: where it stands. */
	#to: number | null = $state(null);
	// Nobody waits for it to change.
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	readonly #rows = new Set<HTMLElement>();
	readonly #drop: (id: string, to: number) => void;
	#letGo: (() => void) | null = null;

	/** @param drop Called when a row is let go: where, in the list as it is then. */
	constructor(drop: (id: string, to: number) => void) {
		this.#drop = drop;
	}

	get held(): string | null {
		return this.#held;
	}

	/** The rows as they would stand if the one that is held were let go now. */
	order<T extends Row>(rows: readonly T[]): readonly T[] {
		const held = rows.find(({ id }) => id === this.#held);
		if (!held || this.#to === null) return rows;
		const others = rows.filter((row) => row !== held);
		return others.toSpliced(this.#to, 0, held);
	}

	/** Attached to every row. */
	readonly row = (element: HTMLElement): (() => void) => {
		this.#rows.add(element);
		return () => this.#rows.delete(element);
	};

	begin(event: PointerEvent, id: string): void {
		if (event.button !== 0) return;
		event.preventDefault();
		this.#letGo?.();
		this.#held = id;
		// The rows themselves move, and may go: the whole window is listened to, not the handle.
		const listening = new AbortController();
		const { signal } = listening;
		const isOther = ({ pointerId }: PointerEvent) => pointerId !== event.pointerId;
		this.#letGo = () => {
			listening.abort();
			this.#held = this.#to = null;
			this.#letGo = null;
		};
		const move = (moved: PointerEvent) => {
			if (!isOther(moved)) this.#to = this.#placeAt(moved.clientY);
		};
		const end = (ended: PointerEvent) => {
			if (isOther(ended)) return;
			const to = this.#to;
			this.#letGo?.();
			if (ended.type === 'pointerup' && to !== null) this.#drop(id, to);
		};
		addEventListener('pointermove', move, { signal });
		addEventListener('pointerup', end, { signal });
		addEventListener('pointercancel', end, { signal });
	}

	#placeAt(y: number): number {
		const rows = [...this.#rows]
			.filter(({ isConnected }) => isConnected)
			.map((row) => row.getBoundingClientRect())
			.sort((a, b) => a.top - b.top);
		const below = rows.findIndex(({ bottom }) => y < bottom);
		return below < 0 ? rows.length - 1 : below;
	}
}
