import type { CalendarDay } from '$lib/domain/calendarDay';
import type { CrosswalkKind } from '$lib/domain/crosswalkKind';
import type { DeadlineKind } from '$lib/domain/deadline';
import type { RecommendationKind } from '$lib/domain/recommendationKind';
import type { Relevance } from '$lib/domain/relevance';
import type { AgeRange } from '$lib/domain/targetGroup';

/** First and last line in the source, 1-based, split on LF only. */
export type LineRange = [from: number, to: number];

export interface CatalogueSource {
	/** 'norddjurs', 'nordjylland', 'sst-raad' or 'kortlaegning'. */
	key: string;
	title: string;
	publisher: string;
	kind: string;
	/** As precisely as the source lets us say it: '2026-02-24', '2016', '2018 eller senere'. */
	dateLabel: string;
	/** The day, where the source has one. */
	datedOn?: CalendarDay;
	/** Whether the date stands in the text; else it is derived, and `dateStatus` says from what. */
	dateIsStated: boolean;
	dateStatus: string;
	lineCount: number;
}

/** A delelement: it needs an active choice of its own. */
export interface CatalogueElement {
	text: string;
	lines: LineRange;
}

export interface CatalogueDate {
	/** As precise as the source: '2026-04-17', '2026-01', '2015-efterår', '2013-2016'. */
	dateLabel: string;
	what: string;
	line: number;
}

export interface CatalogueFigure {
	value: string;
	what: string;
	line: number;
}

/** Law as the source cites it; what the source does not say is left out. */
export interface CatalogueLegalReference {
	law: string;
	/** Number after §, without the sign. */
	paragraph?: string;
	/** Number after stk. */
	subsection?: string;
	edition?: string;
	/** Always: the sources are years old, and nobody has checked them here. */
	needsCheck: true;
}

export interface CatalogueItem {
	/** Stable for ever: 'NJ-03', 'SST-A3', 'K-L21'. */
	code: string;
	kind: RecommendationKind;
	/** The source's own number, or ours where the source has none (SST A1-B9). */
	number?: string;
	/** Code of the item this one is a part of. */
	parent?: string;
	title: string;
	/** The title the same source uses in its other place. */
	otherTitle?: string;
	/** In our own words. */
	summary: string;
	challenge?: { text: string; lines: LineRange };
	elements: CatalogueElement[];
	/** Keys of themes. */
	themes: string[];
	/** Names from the list of actors. */
	actors: string[];
	relevance: Relevance;
	/** Whom it is for, where the source says so. */
	ages?: AgeRange;
	/** A time limit or standard, in short; what kind of limit it is never changes by itself. */
	norm?: { text: string; kind: DeadlineKind };
	dates: CatalogueDate[];
	figures: CatalogueFigure[];
	/** Says something of law, also where it names none. */
	needsLegalCheck: boolean;
	legalReferences: CatalogueLegalReference[];
	/** What this source says of the method; never merged with another's. */
	evidence?: string;
	note?: string;
	section: string;
	/** A short phrase that stands in those lines of the source. */
	anchor: string;
	lines: LineRange;
}

export interface CatalogueTheme {
	key: string;
	labelDa: string;
	labelEn: string;
}

export interface CatalogueLink {
	/** Codes of items in different sources. */
	from: string;
	to: string;
	kind: CrosswalkKind;
	note: string;
}

/** Something the sources do not agree on, or one source with itself: the project decides. */
export interface CatalogueConflict {
	/** Stable for ever: decisions hang on it. */
	key: string;
	/** What is to be decided, as a question. */
	question: string;
	/** What depends on the answer. */
	matter: string;
	sides: CatalogueConflictSide[];
}

/** What one place says of it. */
export interface CatalogueConflictSide {
	/** Code of the item whose source says so. */
	code: string;
	/** In our own words. */
	statement: string;
	/** Where in the source; not always within the item's own lines. */
	line: number;
}

/** One source with its items, in the source's own order. */
export interface CataloguePart {
	source: CatalogueSource;
	items: CatalogueItem[];
}

export interface Catalogue {
	/** Raised with every change to the data; '2026-11-1' is the first of November 2026. */
	version: string;
	parts: CataloguePart[];
	themes: CatalogueTheme[];
	actors: string[];
	crosswalk: CatalogueLink[];
	conflicts: CatalogueConflict[];
}
