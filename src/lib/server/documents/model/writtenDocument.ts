import type { CalendarDay } from '$lib/domain/calendarDay';
import type { Locale } from '$lib/domain/locale';
import type { Block } from './block';

/**
 * A document before it is Word or PDF: what it says, and what each part of it is. The one thing
 * composers make and writers read.
 */
export interface WrittenDocument {
	locale: Locale;
	/** Its heading, and its title in the properties of the file. */
	title: string;
	/** What it belongs to, under the title: the project. */
	subject: string;
	/** The organisation that issues it; never a person. */
	issuer: string;
	/** At the foot of every page, before the page's number. */
	footer: string;
	blocks: readonly Block[];
	/** Small type and narrow margins, for what has to stand on one page. */
	isCompact?: boolean;
	name: DocumentName;
}

/** What a file is named after. */
export interface DocumentName {
	/** The day it is about. */
	on: CalendarDay;
	/** The workshop, the meeting, the project. */
	about: string;
	/** "beslutningsreferat", "status". */
	kind: string;
	/** `''` where the project has none. */
	caseNumber: string;
	locale: Locale;
}
