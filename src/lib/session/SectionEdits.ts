import {
	addLine,
	addSection,
	editLine,
	editSection,
	moveLine,
	moveSection,
	removeLine,
	removeSection,
	renameSection,
	type Line,
	type LineKind,
	type SectionDraft,
	type SectionLook,
	type Subject
} from '$lib/board';
import type { BoardEdits } from './BoardEdits';

/** What people do with sections, and with the rows and columns of a matrix. */
export class SectionEdits {
	readonly #edits: BoardEdits;

	constructor(edits: BoardEdits) {
		this.#edits = edits;
	}

	/** @returns The new section's key. */
	add(draft: SectionDraft): string {
		return this.#edits.alone((origin) => addSection(this.#edits.doc, draft, origin));
	}

	/** Name and look at once, as a form gives them. */
	edit(key: string, { title, ...look }: SectionLook & { title?: string }): void {
		this.#edits.step((origin) => {
			if (title !== undefined) renameSection(this.#edits.doc, key, title, origin);
			editSection(this.#edits.doc, key, look, origin);
		});
	}

	/** @param beforeKey Null: at the end. */
	move(key: string, beforeKey: string | null): void {
		this.#edits.step((origin) => moveSection(this.#edits.doc, key, beforeKey, origin));
	}

	/** @param toKey Where its notes go. */
	remove(key: string, toKey: string): void {
		const where = { toKey, ...this.#edits.now };
		this.#edits.step((origin) => removeSection(this.#edits.doc, key, where, origin));
	}

	addLines(
		key: string,
		kind: LineKind,
		lines: readonly { title: string; subject?: Subject | null }[]
	): void {
		this.#edits.step((origin) => {
			for (const line of lines) addLine(this.#edits.doc, key, kind, line, origin);
		});
	}

	editLine(key: string, kind: LineKind, line: Line): void {
		this.#edits.step((origin) => editLine(this.#edits.doc, key, kind, line, origin));
	}

	/** @param beforeKey Null: at the end. */
	moveLine(key: string, kind: LineKind, lineKey: string, beforeKey: string | null): void {
		const move = { key: lineKey, beforeKey };
		this.#edits.step((origin) => moveLine(this.#edits.doc, key, kind, move, origin));
	}

	removeLine(key: string, kind: LineKind, lineKey: string): void {
		this.#edits.step((origin) => removeLine(this.#edits.doc, key, kind, lineKey, origin));
	}
}
