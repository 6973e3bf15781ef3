/** What leaves a room together: sent when it is stored, and only after everything before it. */
export interface Parcel {
	/** Tells the peers. */
	send(): void;
	/** Tells who wrote it that it is stored. */
	acknowledge(row: number | null): void;
}

interface Waiting extends Parcel {
	since: number;
	/** Id of the row; null where nothing had to be stored. */
	row: number | null;
	isStored: boolean;
	isSent: boolean;
}

/** After so long without a commit people go on seeing each other's edits, told they are not saved. */
const PATIENCE = 250;

/**
 * Keeps order and honesty: parcels leave in the order in which they came, first stored and then sent.
 * Only when storing takes too long are they sent first; acknowledged they never are before they are
 * stored.
 */
export class Outbox {
	readonly #tellSaving: (fails: boolean) => void;
	#waiting: Waiting[] = [];
	#isLate = false;
	#timer: NodeJS.Timeout | null = null;
	#whenEmpty: (() => void)[] = [];

	/** @param tellSaving Called when storing begins to take too long, and when all is stored again. */
	constructor(tellSaving: (fails: boolean) => void) {
		this.#tellSaving = tellSaving;
	}

	get isLate(): boolean {
		return this.#isLate;
	}

	/**
	 * @param stored Resolves with the row's id; null where there is nothing to store.
	 * @param lost Called where it can never be stored.
	 */
	add(parcel: Parcel, stored: Promise<number> | null, lost: (error: unknown) => void): void {
		const waiting: Waiting = {
			send: () => parcel.send(),
			acknowledge: (row) => parcel.acknowledge(row),
			since: performance.now(),
			row: null,
			isStored: stored === null,
			isSent: false
		};
		this.#waiting.push(waiting);
		stored?.then((row) => {
			waiting.row = row;
			waiting.isStored = true;
			this.#release();
		}, lost);
		this.#release();
		this.#watch();
	}

	/** Whether everything that was added is stored. */
	get isEmpty(): boolean {
		return this.#waiting.length === 0;
	}

	/** Resolves when everything that was added is stored, or was given up. */
	empty(): Promise<void> {
		if (this.isEmpty) return Promise.resolve();
		return new Promise((resolve) => this.#whenEmpty.push(resolve));
	}

	/** Forgets what waits: neither sent nor acknowledged. */
	giveUp(): void {
		this.#waiting = [];
		if (this.#timer) clearTimeout(this.#timer);
		this.#timer = null;
		for (const resolve of this.#whenEmpty.splice(0)) resolve();
	}

	#release(): void {
		for (const waiting of this.#waiting) {
			if (waiting.isSent) continue;
			if (!waiting.isStored && !this.#isLate) break;
			waiting.isSent = true;
			waiting.send();
		}
		while (this.#waiting[0]?.isStored && this.#waiting[0].isSent) {
			const { acknowledge, row } = this.#waiting.shift() as Waiting;
			acknowledge(row);
		}
		if (this.#waiting.length > 0) return;
		if (this.#isLate) {
			this.#isLate = false;
			this.#tellSaving(false);
		}
		for (const resolve of this.#whenEmpty.splice(0)) resolve();
	}

	#watch(): void {
		const [oldest] = this.#waiting;
		if (this.#timer !== null || this.#isLate || !oldest) return;
		this.#timer = setTimeout(
			() => {
				this.#timer = null;
				const [still] = this.#waiting;
				if (!still) return;
				if (performance.now() - still.since < PATIENCE) return this.#watch();
				this.#isLate = true;
				this.#tellSaving(true);
				this.#release();
			},
			Math.max(1, oldest.since + PATIENCE - performance.now())
		);
	}
}
