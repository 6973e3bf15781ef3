import { createContext } from 'svelte';
import type { Subject } from '$lib/board';
import type { ComboboxOption } from '$lib/components/comboboxOptions';
import type { NoteView } from '$lib/session/NoteView';
import { optionOf, type NamedSubject } from './namedSubjects';

/** What is edited in the dialog of sections: one that is there, or a new one before another. */
export type EditedSection = { key: string } | { beforeKey: string | null };

/** Which dialog about sections is open, and what sections and lines can stand for. */
export class SectionDesk {
	editing: EditedSection | null = $state.raw(null);
	/** Key of the section whose rows and columns are edited. */
	linesOf: string | null = $state(null);
	/** Key of the section that is about to be removed. */
	removing: string | null = $state(null);
	/** The note that is being placed in its matrix or on its plane. */
	placing: NoteView | null = $state.raw(null);

	readonly #subjects: () => ReadonlyMap<string, NamedSubject>;
	readonly #named = $derived.by(() => this.#subjects());
	readonly options: readonly ComboboxOption[] = $derived(
		[...this.#named].map(([value, { option }]) => ({ ...option, value }))
	);

	/** @param subjects See `namedSubjects`. */
	constructor(subjects: () => ReadonlyMap<string, NamedSubject>) {
		this.#subjects = subjects;
	}

	/** What an option of `options` stands for. */
	subjectOf(value: string): Subject | null {
		return this.#named.get(value)?.subject ?? null;
	}

	/** The option for a subject, as long as the project still has it. */
	valueOf(subject: Subject | null): string | null {
		const value = subject && optionOf(subject);
		return value !== null && this.#named.has(value) ? value : null;
	}

	/** Its name as people say it: "Nordjylland 3", "Delindsats 2"; null where it is gone. */
	nameOf(subject: Subject | null): { code: string; title: string } | null {
		const value = this.valueOf(subject);
		const option = value === null ? null : this.#named.get(value)?.option;
		return option ? { code: option.code ?? '', title: option.title } : null;
	}
}

export const [useSectionDesk, setSectionDesk] = createContext<SectionDesk>();
