import type * as Y from 'yjs';
import {
	editNoteText,
	mergeTexts,
	moveCaret,
	noteText,
	spliceOf,
	watchNoteText,
	type TextSplice
} from '$lib/board';
import { isCprBeginning } from '$lib/domain/cprBeginning';
import { maskCpr } from '$lib/domain/cprGuard';
import { noteProblem, type NoteProblem } from '$lib/domain/noteProblem';

/** What a draft needs of a textarea. */
export type TextField = Pick<
	HTMLTextAreaElement,
	'value' | 'selectionStart' | 'selectionEnd' | 'setSelectionRange'
>;

/**
 * An open note: the words in the field and the shared text beside each other. Every letter goes
 * through at once by the smallest edit, and what others write comes in around the caret. Held back,
 * on this screen alone, is what must not be sent: an unfinished composition, a number that looks
 * like a CPR number, a text that is too long. It outlives its field, so that a note another person
 * moves meanwhile can be written on in its new place.
 */
export class NoteDraft {
	readonly key: string;
	/** Why what stands in the field is not sent. */
	problem: NoteProblem | null = $state(null);
	value = $state('');

	readonly #doc: Y.Doc;
	readonly #origin: unknown;
	readonly #stop: () => void;
	#field: TextField | null = null;
	/** Where the caret was when the field went away. */
	#selection: [start: number, end: number];
	/** The shared text that `value` was made from. */
	#base: string;
	/** The last words that were this person's own doing. */
	#typed: string;
	#isComposing = false;
	#isWriting = false;

	constructor(doc: Y.Doc, key: string, origin: unknown) {
		this.#doc = doc;
		this.key = key;
		this.#origin = origin;
		this.#base = this.#typed = this.value = this.#shared;
		this.#selection = [this.value.length, this.value.length];
		this.#stop = watchNoteText(doc, key, (splices) => this.#merge(splices));
	}

	/** Something in the field is kept back. */
	get isHeld(): boolean {
		return this.value !== this.#base;
	}

	/** Binds the draft to a field, which takes over the words and the caret. @returns How to let go. */
	attach(field: TextField): () => void {
		this.#field = field;
		this.#isComposing = false;
		this.#show(this.value, ...this.#selection);
		return () => {
			if (this.#field !== field) return;
			this.#selection = [field.selectionStart, field.selectionEnd];
			this.#field = null;
		};
	}

	/** Something was typed into the field. */
	typed(): void {
		if (!this.#field) return;
		this.value = this.#typed = this.#field.value;
		if (!this.#isComposing) this.#send(this.#field.selectionStart);
	}

	/** An input method is at work: changing the field now would break what it is making. */
	beginComposition(): void {
		this.#isComposing = true;
	}

	endComposition(): void {
		this.#isComposing = false;
		this.typed();
	}

	/** The writer has left the field: nothing more is being typed. @returns Whether all was sent. */
	settle(): boolean {
		this.#isComposing = false;
		this.#send(null);
		return !this.isHeld;
	}

	/** Makes what looks like a CPR number unreadable and sends the rest. */
	mask(): void {
		this.value = this.#typed = maskCpr(this.value);
		this.#send(null);
		const [start, end] = this.#caret;
		this.#show(this.value, start, end);
	}

	/** The server has undone what was sent: it stays in the field, to be mended. */
	putBack(problem: NoteProblem): void {
		this.problem = problem;
		this.value = this.#typed;
		const [start, end] = this.#caret;
		this.#show(this.value, start, end);
	}

	destroy(): void {
		this.#stop();
	}

	get #shared(): string {
		return noteText(this.#doc, this.key)?.toString() ?? '';
	}

	get #caret(): [start: number, end: number] {
		return this.#field ? [this.#field.selectionStart, this.#field.selectionEnd] : this.#selection;
	}

	/** @param caret Where the writer is; null where nothing is being typed. */
	#send(caret: number | null): void {
		this.problem = noteProblem(this.value);
		if (this.problem || (caret !== null && isCprBeginning(this.value, caret))) return;
		const shared = this.#shared;
		const next = shared === this.#base ? this.value : mergeTexts(this.#base, this.value, shared);
		// Two harmless halves may make a number together: then it is held after all.
		if (next !== this.value && (this.problem = noteProblem(next))) return;
		this.#isWriting = true;
		editNoteText(this.#doc, this.key, next, this.#origin, caret ?? undefined);
		this.#isWriting = false;
		if (next !== this.value) this.#replace(next);
		this.#base = this.#typed = next;
	}

	/** Somebody else (or undo) changed the shared text. */
	#merge(splices: readonly TextSplice[]): void {
		if (this.#isWriting || this.#isComposing) return;
		const shared = this.#shared;
		if (this.isHeld) this.#replace(mergeTexts(this.#base, this.value, shared));
		else {
			const [start, end] = this.#caret.map((at) => splices.reduce(moveCaret, at));
			this.#show(shared, start ?? 0, end ?? 0);
		}
		this.#base = shared;
	}

	/** Puts other words in the field, with the caret where it was among them. */
	#replace(next: string): void {
		const splice = spliceOf(this.value, next);
		const [start, end] = this.#caret.map((at) => (splice ? moveCaret(at, splice) : at));
		this.#show(next, start ?? 0, end ?? 0);
	}

	#show(value: string, start: number, end: number): void {
		this.value = value;
		if (!this.#field) this.#selection = [start, end];
		else {
			if (this.#field.value !== value) this.#field.value = value;
			this.#field.setSelectionRange(start, end);
		}
	}
}
