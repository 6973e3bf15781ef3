import { createSubscriber } from 'svelte/reactivity';
import {
	addTheme,
	deleteTheme,
	moveTheme,
	putUnderTheme,
	readThemes,
	renameTheme,
	restoreTheme,
	takeFromTheme,
	type Theme
} from '$lib/board';
import type { BoardEdits } from './BoardEdits';

/** The board's themes: what reads `all` runs again when they change. */
export class BoardThemes {
	readonly #edits: BoardEdits;
	#all: readonly Theme[] | null = null;
	#byNote: ReadonlyMap<string, readonly Theme[]> | null = null;
	#announce: (() => void) | undefined;
	readonly #subscribe = createSubscriber((update) => {
		this.#announce = update;
		return () => (this.#announce = undefined);
	});

	constructor(edits: BoardEdits) {
		this.#edits = edits;
	}

	/** In order; each with its notes that are on the board. */
	get all(): readonly Theme[] {
		this.#subscribe();
		return (this.#all ??= readThemes(this.#edits.doc));
	}

	/** Those a note stands under. */
	of(noteKey: string): readonly Theme[] {
		const { all } = this;
		this.#byNote ??= themesByNote(all);
		return this.#byNote.get(noteKey) ?? [];
	}

	/** @returns The new theme's key. */
	add(title: string, noteKeys: readonly string[]): string {
		return this.#edits.alone((origin) => addTheme(this.#edits.doc, { title, noteKeys }, origin));
	}

	rename(key: string, title: string): void {
		this.#edits.step((origin) => renameTheme(this.#edits.doc, key, title, origin));
	}

	/** @param beforeKey Null: at the end. */
	move(key: string, beforeKey: string | null): void {
		this.#edits.step((origin) => moveTheme(this.#edits.doc, key, beforeKey, origin));
	}

	put(key: string, noteKeys: readonly string[]): void {
		this.#edits.step((origin) => {
			for (const noteKey of noteKeys) putUnderTheme(this.#edits.doc, key, noteKey, origin);
		});
	}

	takeOut(key: string, noteKeys: readonly string[]): void {
		this.#edits.step((origin) => {
			for (const noteKey of noteKeys) takeFromTheme(this.#edits.doc, key, noteKey, origin);
		});
	}

	delete(key: string): void {
		const { now } = this.#edits;
		this.#edits.step((origin) => deleteTheme(this.#edits.doc, key, now, origin));
	}

	restore(key: string): void {
		this.#edits.step((origin) => restoreTheme(this.#edits.doc, key, origin));
	}

	/** Told when they changed. */
	changed(): void {
		this.#all = this.#byNote = null;
		this.#announce?.();
	}
}

function themesByNote(themes: readonly Theme[]): Map<string, Theme[]> {
	const byNote = new Map<string, Theme[]>();
	for (const theme of themes)
		for (const key of theme.noteKeys) {
			const others = byNote.get(key);
			if (others) others.push(theme);
			else byNote.set(key, [theme]);
		}
	return byNote;
}
