import type { AnchorItem } from '$lib/domain/source/anchor/findAnchors';

/** A version of a project's source, and its text. */
export interface TextToAnchor {
	id: string;
	projectId: string;
	sourceId: string;
	text: string;
}

/** What a place is looked for; the rest of the items only help to find them. */
export type SoughtKind = 'recommendation' | 'passage' | 'landmark';

/** Items whose lines were counted in one and the same text. */
export interface Sought {
	items: AnchorItem[];
	/** By the item's key, which is its id. */
	kinds: ReadonlyMap<string, SoughtKind>;
	/** Of that text. */
	lineCount: number;
}
