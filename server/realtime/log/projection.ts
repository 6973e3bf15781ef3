import { noteKeys, readPlaced } from '$lib/board';
import { log } from '$lib/server/log';
import { metrics } from '$lib/server/metrics';
import type { Sql } from 'postgres';
import type * as Y from 'yjs';
import { faultOf } from '$lib/server/faultOf';
import { ProjectionChanges } from './projectionChanges';
import { writeNoteCount } from './writeNoteCount';
import { writeProjection } from './writeProjection';

/** The readable copy follows at most so long after, in ms, and the time its writing takes. */
const WRITE_AFTER = 600;
const AGAIN_AFTER = 2000;

export interface ProjectionOptions {
	/** Any connections; the log's own is not kept waiting. */
	sql: Sql;
	boardId: string;
	/** The board as the log has it. */
	doc: Y.Doc;
	/** Id of the log's last row that is in the document. */
	throughId: number;
	/** How far the copy has followed; anything else than `throughId`, and it is written anew. */
	projectedId: number | null;
	/** Only how many notes it has is written, and nothing of what they say. */
	isPrivate: boolean;
	/** Called when something was written. */
	onWritten: () => void;
}

/**
 * The readable copy of one board follows its log: only what changed is written, a little later, and
 * never what is not stored. It belongs to whoever holds the document.
 */
export class Projection {
	readonly #sql: Sql;
	readonly #boardId: string;
	readonly #doc: Y.Doc;
	readonly #changes: ProjectionChanges;
	readonly #onWritten: () => void;
	readonly #isPrivate: boolean;
	#throughId: number;
	/** What the database says it has followed to. */
	#writtenId: number | null;
	/** Whether it is to be written as a whole, and is not yet. */
	#isInDoubt: boolean;
	#timer: NodeJS.Timeout | null = null;
	#writing: Promise<void> | null = null;
	#isStopped = false;

	constructor(options: ProjectionOptions) {
		const { sql, boardId, doc, throughId, projectedId, isPrivate, onWritten } = options;
		this.#sql = sql;
		this.#boardId = boardId;
		this.#doc = doc;
		this.#changes = new ProjectionChanges(doc);
		this.#onWritten = onWritten;
		this.#isPrivate = isPrivate;
		this.#throughId = throughId;
		this.#writtenId = projectedId;
		this.#isInDoubt = (projectedId ?? 0) !== throughId;
		if (this.#isInDoubt) this.#beginAnew();
	}

	/** An update with everything that has changed so far is sent to the log. */
	sent(): void {
		this.#changes.sent();
	}

	/** The oldest update that was sent is stored, as that row. */
	stored(row: number): void {
		this.#changes.stored();
		this.#throughId = row;
		this.#soon(WRITE_AFTER);
	}

	/** Writes what is still to be written. */
	async finish(): Promise<void> {
		await this.#writing;
		if (this.#timer) await this.#write();
		this.stop();
	}

	/** Writes all of it now. */
	async rebuild(): Promise<void> {
		this.#beginAnew();
		this.#stopTimer();
		await this.#writeAll();
		this.stop();
	}

	/** Nothing is written any more. */
	stop(): void {
		this.#isStopped = true;
		this.#stopTimer();
		metrics.projection.isEven(this);
	}

	#beginAnew(): void {
		this.#isInDoubt = true;
		this.#writtenId = null;
		this.#changes.takeAll();
		this.#soon(WRITE_AFTER);
	}

	#soon(after: number): void {
		if (this.#isStopped) return;
		metrics.projection.fallsBehind(this);
		// What comes while it is written is looked for at the end of that.
		if (!this.#writing) this.#timer ??= setTimeout(() => void this.#write(), after);
	}

	#stopTimer(): void {
		if (this.#timer) clearTimeout(this.#timer);
		this.#timer = null;
	}

	#write(): Promise<void> {
		this.#stopTimer();
		this.#writing = this.#writeAll()
			.then(() => {
				metrics.projection.isEven(this);
				return WRITE_AFTER;
			})
			.catch((error: unknown) => {
				log.error({ board: this.#boardId, fault: faultOf(error) }, 'the readable copy is behind');
				return AGAIN_AFTER;
			})
			.then((pause) => {
				this.#writing = null;
				if (!this.#changes.isEmpty) this.#soon(pause);
			});
		return this.#writing;
	}

	async #writeAll(): Promise<void> {
		do await this.#writePart();
		while (this.#isInDoubt && !this.#changes.isEmpty);
		this.#onWritten();
	}

	async #writePart(): Promise<void> {
		const changes = this.#changes.take();
		const isLast = this.#isInDoubt && this.#changes.isEmpty;
		const isKnown = !this.#isInDoubt || this.#changes.isComplete;
		const through = { from: this.#writtenId, to: isKnown ? this.#throughId : 0 };
		const keep = isLast ? noteKeys(this.#doc) : null;
		const written = this.#isPrivate
			? writeNoteCount(this.#sql, this.#boardId, readPlaced(this.#doc).length, through)
			: writeProjection(this.#sql, this.#boardId, { ...changes, through, keep });
		const isWritten = await written.catch((error: unknown) => {
			this.#changes.giveBack(changes);
			throw error;
		});
		if (!isWritten) return this.#beginAnew();
		this.#writtenId = through.to;
		this.#isInDoubt = !isKnown;
	}
}
