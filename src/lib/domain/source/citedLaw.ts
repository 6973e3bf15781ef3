import { searchFold } from '../collate';

/** Law as a source cites it; what the source leaves out is null. */
export interface CitedLaw {
	law: string;
	/** Number after §, without the sign. */
	paragraph: string | null;
	/** Number after stk. */
	subsection: string | null;
}

/**
 * The place in the law as one line of Danish: `Serviceloven § 140, stk. 2`. Two references of the
 * same line are the same law; a check holds for the line it was made of.
 */
export function citedLaw({ law, paragraph, subsection }: CitedLaw): string {
	const place = paragraph ? ` § ${paragraph}` : '';
	return `${law}${place}${subsection ? `, stk. ${subsection}` : ''}`;
}

/** Name of the place on a page where a law stands: `serviceloven-101-a`. */
export function lawAnchor(cited: string): string {
	return searchFold(cited)
		.replace(/[^a-z0-9æø]+/g, '-')
		.replace(/^-|-$/g, '');
}
