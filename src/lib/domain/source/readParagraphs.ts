import { paragraphsOf } from './paragraphsOf';
import type { SourceParagraph } from './sourceParagraph';

/** How many texts are kept as they were read last: whoever reads one asks for it again and again. */
const KEPT = 4;
const kept = new Map<string, SourceParagraph[]>();

/** `paragraphsOf`, without reading a long text anew for every page that shows it. */
export function readParagraphs(text: string): readonly SourceParagraph[] {
	const paragraphs = kept.get(text) ?? paragraphsOf(text);
	// The one asked for last goes last: the first is the one to let go.
	kept.delete(text);
	kept.set(text, paragraphs);
	if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? '');
	return paragraphs;
}
