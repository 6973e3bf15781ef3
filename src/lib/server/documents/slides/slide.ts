import type { DocumentName } from '../model/writtenDocument';

/** One slide: a title and a few lines. */
export interface Slide {
	title: string;
	lines: readonly SlideLine[];
}

export interface SlideLine {
	/** Said in strong type before the words. */
	label?: string;
	text: string;
	isBullet?: boolean;
}

/** A presentation before it is PowerPoint. */
export interface Slides {
	name: DocumentName;
	/** The organisation that issues it; never a person. */
	issuer: string;
	/** At the foot of every slide. */
	footer: string;
	title: string;
	subtitle: string;
	slides: readonly Slide[];
}
