import { createSubscriber } from 'svelte/reactivity';
import {
	addComment,
	COMMENT_TEXT_MAX,
	deleteComment,
	readAgreements,
	readComments,
	setAgreement,
	type Comment
} from '$lib/board';
import { hasCpr } from '$lib/domain/cprGuard';
import type { NoteProblem } from '$lib/domain/noteProblem';
import type { BoardEdits } from './BoardEdits';

/** What is said to notes, and who agrees with them. */
export class BoardTalk {
	readonly #edits: BoardEdits;
	/** Under which this person agrees. */
	readonly #self: string;
	/** Keys of what was said here since the page was opened. */
	readonly #said = new Set<string>();
	#comments: ReadonlyMap<string, readonly Comment[]> | null = null;
	#agreements: ReadonlyMap<string, ReadonlySet<string>> | null = null;
	#announce: (() => void) | undefined;
	readonly #subscribe = createSubscriber((update) => {
		this.#announce = update;
		return () => (this.#announce = undefined);
	});

	/** @param self See `setAgreement`. */
	constructor(edits: BoardEdits, self: string) {
		this.#edits = edits;
		this.#self = self;
	}

	/** Oldest first. */
	commentsOn(noteKey: string): readonly Comment[] {
		this.#subscribe();
		this.#comments ??= readComments(this.#edits.doc);
		return this.#comments.get(noteKey) ?? [];
	}

	agreementWith(noteKey: string): { count: number; isMine: boolean } {
		this.#subscribe();
		this.#agreements ??= readAgreements(this.#edits.doc);
		const people = this.#agreements.get(noteKey);
		return { count: people?.size ?? 0, isMine: people?.has(this.#self) ?? false };
	}

	/** @returns Why it cannot be said, or null where it was. */
	comment(noteKey: string, typed: string): NoteProblem | 'noteEmpty' | null {
		const text = typed.trim();
		if (text === '') return 'noteEmpty';
		if (hasCpr(text)) return 'cprLike';
		if (text.length > COMMENT_TEXT_MAX) return 'tooLong';
		const { author, doc } = this.#edits;
		const key = this.#edits.alone((origin) =>
			addComment(doc, { noteKey, text, author, writtenAt: Date.now() }, origin)
		);
		this.#said.add(key);
		return null;
	}

	/** Whether this person said it. Where no author is stored that is known only until the page is left. */
	isMine({ key, authorId }: Comment): boolean {
		const { id } = this.#edits.author;
		return id === null ? this.#said.has(key) : authorId === id;
	}

	deleteComment(key: string): void {
		const { now } = this.#edits;
		this.#edits.step((origin) => deleteComment(this.#edits.doc, key, now, origin));
	}

	agree(noteKey: string, agrees: boolean): void {
		setAgreement(this.#edits.doc, noteKey, this.#self, agrees);
	}

	/** Told when any of it changed. */
	changed(): void {
		this.#comments = this.#agreements = null;
		this.#announce?.();
	}
}
