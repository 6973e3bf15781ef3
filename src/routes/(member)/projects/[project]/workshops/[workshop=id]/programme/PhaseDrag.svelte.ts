/** Drags one row of a list up or down by its handle; the others make room while it moves. */
export class PhaseDrag {
	/** Where the row that is held stood, and where it would be put; null: none is held. */
	#from: number | null = $state(null);
	#to: number | null = $state(null);
	// Nobody waits for it to change.
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	readonly #rows = new Set<HTMLElement>();
	readonly #drop: (from: number, to: number) => void;

	/** @param drop Called when a row is let go somewhere else. */
	constructor(drop: (from: number, to: number) => void) {
		this.#drop = drop;
	}

	get from(): number | null {
		return this.#from;
	}

	/** The rows as they would stand if the one that is held were let go now. */
	order<T>(rows: readonly T[]): readonly T[] {
		if (this.#from === null || this.#to === null || this.#from === this.#to) return rows;
		const moved = rows.toSpliced(this.#from, 1);
		return moved.toSpliced(this.#to, 0, rows[this.#from]!);
	}

	/** Attached to every row. */
	readonly row = (element: HTMLElement): (() => void) => {
		this.#rows.add(element);
		return () => this.#rows.delete(element);
	};

	begin(event: PointerEvent, index: number): void {
		if (event.button !== 0) return;
		event.preventDefault();
		const handle = event.currentTarget as HTMLElement;
		handle.setPointerCapture(event.pointerId);
		this.#from = this.#to = index;
		const move = ({ clientY }: PointerEvent) => (this.#to = this.#placeAt(clientY));
		const end = (isDropped: boolean) => {
			handle.removeEventListener('pointermove', move);
			const [from, to] = [this.#from, this.#to];
			this.#from = this.#to = null;
			if (isDropped && from !== null && to !== null && from !== to) this.#drop(from, to);
		};
		handle.addEventListener('pointermove', move);
		handle.addEventListener('pointerup', () => end(true), { once: true });
		handle.addEventListener('pointercancel', () => end(false), { once: true });
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
