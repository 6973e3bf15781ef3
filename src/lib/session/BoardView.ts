import { createSubscriber } from 'svelte/reactivity';
import type * as Y from 'yjs';
import { readParts, readPlaced, readSections, watchBoard, type Section } from '$lib/board';
import { NoteView } from './NoteView';

/** A section with its notes in order. */
export interface SectionView extends Section {
	notes: readonly NoteView[];
}

/**
 * The document as components see it. `sections` runs its readers again when sections or the places
 * of notes change; what a note says is read from its own view, so that one moved note re-reads one.
 */
export class BoardView {
	readonly #doc: Y.Doc;
	readonly #notes = new Map<string, NoteView>();
	#sections: readonly SectionView[] | null = null;
	/** As they were laid out last. */
	#former: readonly SectionView[] = [];
	#parts: ReadonlyMap<string, readonly string[]> | null = null;
	#announce: (() => void) | undefined;
	readonly #subscribe = createSubscriber((update) => {
		this.#announce = update;
		return () => (this.#announce = undefined);
	});
	readonly destroy: () => void;

	constructor(doc: Y.Doc, { onThemes = () => {}, onTalk = () => {} } = {}) {
		this.#doc = doc;
		this.destroy = watchBoard(doc, {
			onThemes,
			onComments: onTalk,
			onAgreements: onTalk,
			onNote: (key) => this.#notes.get(key)?.changed(),
			onLayout: () => {
				this.#sections = this.#parts = null;
				this.#announce?.();
			}
		});
	}

	get sections(): readonly SectionView[] {
		this.#subscribe();
		return (this.#sections ??= this.#former = this.#layOut());
	}

	/** The notes that were merged into this one, oldest first. */
	partsOf(noteKey: string): readonly NoteView[] {
		this.#subscribe();
		this.#parts ??= readParts(this.#doc);
		return (this.#parts.get(noteKey) ?? []).map((key) => this.note(key));
	}

	/** The view of a note; the same object each time. */
	note(key: string): NoteView {
		const known = this.#notes.get(key);
		if (known) return known;
		const view = new NoteView(this.#doc, key);
		this.#notes.set(key, view);
		return view;
	}

	/** A section with nothing new stays the same object: what shows it need not look again. */
	#layOut(): SectionView[] {
		const sections = readSections(this.#doc);
		const bySection = new Map<string, NoteView[]>(sections.map(({ key }) => [key, []]));
		for (const { key, sectionKey } of readPlaced(this.#doc, {}, sections))
			bySection.get(sectionKey)?.push(this.note(key));
		return sections.map((section) => {
			const view = { ...section, notes: bySection.get(section.key) ?? [] };
			const former = this.#former.find(({ key }) => key === section.key);
			return former && isSame(former, view) ? former : view;
		});
	}
}

function isSame({ notes, ...section }: SectionView, { notes: others, ...other }: SectionView) {
	return (
		notes.length === others.length &&
		notes.every((note, at) => note === others[at]) &&
		JSON.stringify(section) === JSON.stringify(other)
	);
}
