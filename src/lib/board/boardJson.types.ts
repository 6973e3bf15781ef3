import type { MarkColour } from '../domain/markColour';
import type { NoteKind } from '../domain/noteKind';
import type { Comment, Note, Section } from './schema';
import type { Subject } from './subject';

/**
 * A board as a file, version 1. Things refer to each other by their place in the lists, from 0; ids are
 * those of the project's records alone, and never a person's.
 */
export interface BoardJson {
	format: 'handlekraft-board';
	version: 1;
	title: string;
	/** In order. */
	sections: SectionJson[];
	/** Section by section, in order; those that are part of another as well. */
	notes: NoteJson[];
	/** In order. */
	themes: ThemeJson[];
}

export type SectionJson = Pick<
	Section,
	'title' | 'layout' | 'colour' | 'noteLimit' | 'help' | 'subject' | 'axisX' | 'axisY'
> & { rows: LineJson[]; columns: LineJson[] };

export interface LineJson {
	title: string;
	subject: Subject | null;
}

export type CommentJson = Pick<Comment, 'text' | 'authorName' | 'sectorId' | 'writtenAt'>;

export interface NoteJson extends Pick<
	Note,
	'text' | 'x' | 'y' | 'authorName' | 'sectorId' | 'writtenAt'
> {
	/** -1 on a board without sections. */
	section: number;
	row: number | null;
	column: number | null;
	kind: NoteKind;
	colour: MarkColour | null;
	recommendationIds: string[];
	/** The note it was merged into. */
	partOf: number | null;
	/** How many agree; who does is not said. */
	agreements: number;
	/** Oldest first. */
	comments: CommentJson[];
}

export interface ThemeJson {
	title: string;
	notes: number[];
}
