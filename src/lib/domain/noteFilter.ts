import { noteKinds, type NoteKind } from './noteKind';

/** What the notes of a board are narrowed down to; what is absent does not narrow. */
export interface NoteFilter {
	/** Words in the note. */
	search?: string;
	/** Id of the sector it was written for. */
	sector?: string;
	/** Key of a theme, or those that stand under none. */
	theme?: string;
	/** Id of a recommendation, or those that are linked to none. */
	recommendation?: string;
	kind?: NoteKind;
	/** Id of who wrote it. */
	person?: string;
}

/** In place of a theme or a recommendation: the notes without one. */
export const WITHOUT = 'none';

/** Names in the address, in the order in which they stand there. */
const names = {
	search: 'q',
	sector: 'sector',
	theme: 'theme',
	recommendation: 'recommendation',
	kind: 'kind',
	person: 'person'
} as const satisfies Record<keyof NoteFilter, string>;

const fields = Object.keys(names) as (keyof NoteFilter)[];

/** Reads a filter off an address. What is none of ours, or means nothing, does not narrow. */
export function filterFromAddress(params: URLSearchParams): NoteFilter {
	const filter: Partial<Record<keyof NoteFilter, string>> = {};
	for (const field of fields) {
		const value = params.get(names[field])?.trim();
		if (value) filter[field] = value;
	}
	const { kind, ...rest } = filter;
	const known = noteKinds.find((one) => one === kind);
	return known ? { ...rest, kind: known } : rest;
}

/** Writes a filter into an address; whatever else stands there stays. */
export function filterToAddress(params: URLSearchParams, filter: NoteFilter): URLSearchParams {
	const written = new URLSearchParams(params);
	for (const field of fields) {
		const value = filter[field]?.trim();
		if (value) written.set(names[field], value);
		else written.delete(names[field]);
	}
	return written;
}

/** How many ways it narrows, the search apart. */
export function filterCount(filter: NoteFilter): number {
	return fields.filter((field) => field !== 'search' && filter[field]).length;
}

export function isNarrowing(filter: NoteFilter): boolean {
	return Object.values(filter).some((value) => Boolean(value?.trim()));
}

/** What a filter asks of a note, besides its words. */
export interface NoteFacts {
	sectorId: string | null;
	authorId: string | null;
	kind: NoteKind;
	recommendationIds: readonly string[];
	themeKeys: readonly string[];
}

/** Whether a note passes; the words are another matter. */
export function passes(filter: NoteFilter, note: NoteFacts): boolean {
	const { sector, theme, recommendation, kind, person } = filter;
	return (
		(!sector || note.sectorId === sector) &&
		(!person || note.authorId === person) &&
		(!kind || note.kind === kind) &&
		isAmong(theme, note.themeKeys) &&
		isAmong(recommendation, note.recommendationIds)
	);
}

function isAmong(wanted: string | undefined, present: readonly string[]): boolean {
	if (!wanted) return true;
	return wanted === WITHOUT ? present.length === 0 : present.includes(wanted);
}
