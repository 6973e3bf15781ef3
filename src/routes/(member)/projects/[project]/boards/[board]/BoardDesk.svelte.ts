import { createContext } from 'svelte';
import type { ComboboxOption } from '$lib/components/comboboxOptions';
import type { NoteView } from '$lib/session/NoteView';
import type { PageData } from './$types';

type Sector = PageData['sectors'][number];
type Recommendation = PageData['recommendations'][number];
type Item = PageData['items'][number];

/** What the parts of the page share: the records around the document, and which dialog is open. */
export class BoardDesk {
	/** The note that is being linked to recommendations, or made into an action item. */
	linking: NoteView | null = $state.raw(null);
	committing: NoteView | null = $state.raw(null);
	/** Key of the note deleted last, while the way back is offered. */
	deleted: string | null = $state(null);

	readonly #data: () => PageData;
	readonly #sectors = $derived.by(() => byKey(this.#data().sectors, ({ id }) => id));
	readonly #recommendations = $derived.by(() =>
		byKey(this.#data().recommendations, ({ id }) => id)
	);
	readonly #items = $derived.by(() => byKey(this.#data().items, ({ noteKey }) => noteKey ?? ''));
	readonly options: readonly ComboboxOption[] = $derived.by(() =>
		this.#data().recommendations.map(toOption)
	);

	constructor(data: () => PageData) {
		this.#data = data;
	}

	get may(): PageData['may'] {
		return this.#data().may;
	}

	/** Address of the project. */
	get home(): string {
		return `/projects/${this.#data().project.slug}`;
	}

	sector(id: string | null): Sector | undefined {
		return id === null ? undefined : this.#sectors.get(id);
	}

	recommendation(id: string): Recommendation | undefined {
		return this.#recommendations.get(id);
	}

	/** The action item a note has become, as the records have it. */
	item(noteKey: string): Item | undefined {
		return this.#items.get(noteKey);
	}
}

function byKey<Thing>(things: readonly Thing[], key: (thing: Thing) => string): Map<string, Thing> {
	return new Map(things.map((thing) => [key(thing), thing]));
}

/** Both titles and the source's own number find it. */
function toOption(recommendation: Recommendation): ComboboxOption {
	const { id, code, title, otherTitle, sourceTitle, number } = recommendation;
	return {
		value: id,
		code,
		title: otherTitle ? `${title} (${otherTitle})` : title,
		source: number ? `${sourceTitle}, ${number}` : sourceTitle
	};
}

export const [useDesk, setDesk] = createContext<BoardDesk>();
