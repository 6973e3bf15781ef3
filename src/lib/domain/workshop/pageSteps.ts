import type { PicturePage } from './phase';

/** What can be done to the pages of a picture. */
export const pageSteps = ['keep', 'add', 'remove', 'up', 'down'] as const;

export interface PageStep {
	what: (typeof pageSteps)[number];
	/** Which page, from 0. */
	at: number;
}

/** The pages after one step; a step that leads nowhere leaves them as they are. */
export function afterStep(pages: readonly PicturePage[], { what, at }: PageStep): PicturePage[] {
	if (what === 'add') return [...pages, { kind: 'text', title: '', lines: [] }];
	const page = pages[at];
	if (what === 'keep' || !page) return [...pages];
	const others = pages.toSpliced(at, 1);
	if (what === 'remove') return others;
	return others.toSpliced(Math.max(0, what === 'up' ? at - 1 : at + 1), 0, page);
}
