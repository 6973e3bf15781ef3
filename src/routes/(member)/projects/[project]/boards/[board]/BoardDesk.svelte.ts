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
	/** Keys of the notes deleted last, while the way back is offered. */
	deleted: readonly string[] = $state.raw([]);
	/** The note that could not be parked, and why. */
	unparked: { noteKey: string; why: string } | null = $state.raw(null);
	/** Paper says who wrote what and when. */
	printsWriters = $state(false);

	readonly #data: () => PageData;
	readonly #sources: Record<string, string>;
	readonly #sectors = $derived.by(() => byKey(this.#data().sectors, ({ id }) => id));
	readonly #recommendations = $derived.by(() =>
		byKey(this.#data().recommendations, ({ id }) => id)
	);
	readonly #items = $derived.by(() => byKey(this.#data().items, ({ noteKey }) => noteKey ?? ''));
	readonly options: readonly ComboboxOption[] = $derived.by(() =>
		this.#data().recommendations.map((recommendation) => ({
			value: recommendation.id,
			code: recommendation.code,
			title: titlesOf(recommendation),
			source: this.#sourceOf(recommendation)
		}))
	);

	/** @param sources What the sources are called in the room, by key. */
	constructor(data: () => PageData, sources: Record<string, string>) {
		this.#data = data;
		this.#sources = sources;
	}

	get may(): PageData['may'] {
		return this.#data().may;
	}

	get board(): PageData['board'] {
		return this.#data().board;
	}

	/** What somebody who writes or has written on the board is called; null where nobody is named. */
	personName(id: string): string | null {
		return this.#data().names[id] ?? null;
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

	/** As people say it in the room: "Nordjylland 3"; its code where the source gives no number. */
	nameOf({ code, number, sourceKey }: Recommendation): string {
		const source = this.#sources[sourceKey];
		return source && number ? `${source} ${number}` : code;
	}

	/** The action item a note has become, as the records have it. */
	item(noteKey: string): Item | undefined {
		return this.#items.get(noteKey);
	}

	/** Whether a note is parked, for later. */
	isParked(noteKey: string): boolean {
		return this.#data().parked.includes(noteKey);
	}

	#sourceOf(recommendation: Recommendation): string {
		const name = this.nameOf(recommendation);
		const { code, sourceTitle } = recommendation;
		return name === code ? sourceTitle : `${name} · ${sourceTitle}`;
	}
}

function byKey<Thing>(things: readonly Thing[], key: (thing: Thing) => string): Map<string, Thing> {
	return new Map(things.map((thing) => [key(thing), thing]));
}

/** Both titles find it. */
function titlesOf({ title, otherTitle }: Recommendation): string {
	return otherTitle ? `${title} (${otherTitle})` : title;
}

export const [useDesk, setDesk] = createContext<BoardDesk>();
