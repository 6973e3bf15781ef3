/** A sentence of a readable text: from the first character to behind the last. */
export interface Sentence {
	from: number;
	to: number;
}

/** Ends with a full stop and is no end: what an office writes short. */
const SHORTENED =
	/(?:^|[\s(„”"])(?:\p{L}|afs|bek|bl\.a|bl|ca|cirk|d\.d|dvs|eks|ekskl|etc|evt|f|f\.eks|fx|hhv|inkl|jf|jfr|kap|kl|kr|lbkg|m\.fl|m\.m|m\.v|maks|mfl|mht|mia|mill|min|mio|mv|nr|o\.a|o\.l|obs|osv|pct|pga|pkt|s|skt|st|stk|tlf|vedr|vejl|\d+)\.\s*$/iu;

const splitter = new Intl.Segmenter('da', { granularity: 'sentence' });

/**
 * The sentences of a readable text, in order; what stands between them is white space. A shortened
 * word ("jf. § 101", "bl.a. unge", "den 17. april") ends none.
 */
export function sentencesOf(text: string): Sentence[] {
	const sentences: Sentence[] = [];
	let isOpen = false;
	for (const { segment, index } of splitter.segment(text)) {
		const from = index + segment.length - segment.trimStart().length;
		const to = index + segment.trimEnd().length;
		if (from >= to) continue;
		const last = sentences.at(-1);
		if (last && isOpen) last.to = to;
		else sentences.push({ from, to });
		isOpen = SHORTENED.test(segment) && goesOn(text, to);
	}
	return sentences;
}

/** A new sentence begins with a capital; a name or a number may follow a shortened word as well. */
function goesOn(text: string, at: number): boolean {
	return /^\s+[\p{L}\d§"”»(]/u.test(text.slice(at, at + 8));
}
