import type { MarkColour } from '../domain/markColour';
import type { NoteKind } from '../domain/noteKind';
import type { BoardLevel } from '../domain/workshop/boardLevel';
import type { Axis } from './axis';
import type { Subject } from './subject';

/** Names of the document's roots. Everything else at the top level is foreign. */
export const rootNames = ['sections', 'notes', 'themes', 'comments', 'agreements'] as const;

/** How a section lays out its notes: in order, in rows and columns, or anywhere on a bounded plane. */
export const sectionLayouts = ['list', 'matrix', 'plane'] as const;
export type SectionLayout = (typeof sectionLayouts)[number];

/** A section as it stands, read out of the document. */
export interface Section {
	key: string;
	title: string;
	/** Fractional index; see order.ts. */
	order: string;
	layout: SectionLayout;
	colour: MarkColour | null;
	/** How many notes it is meant to hold; it is a wish, and nothing is refused. Null: any number. */
	noteLimit: number | null;
	/** A line that says what belongs here; empty where none is needed. */
	help: string;
	/** What its notes are about; notes put there are linked to it. */
	subject: Subject | null;
	/** Of a matrix, in order. */
	rows: Line[];
	columns: Line[];
	/** Of a plane; null for a direction that means nothing. */
	axisX: Axis | null;
	axisY: Axis | null;
}

/** A row or a column of a matrix. */
export interface Line {
	key: string;
	title: string;
	order: string;
	subject: Subject | null;
}

/** The action item a note became. Written by the server alone. */
export interface CommittedItem {
	id: string;
	number: number;
}

/** Where a note followed from. Written by the server alone; of who wrote it, it says nothing. */
export interface NoteOrigin {
	level: BoardLevel;
	/** Number of the table; null where it comes from none. */
	table: number | null;
}

/** A note as it stands, read out of the document. */
export interface Note {
	key: string;
	text: string;
	/** Section it is shown in: its own, or the first where its own is gone. */
	sectionKey: string;
	order: string;
	/** Keys of the lines it is put in, in a matrix; null where it is not placed yet. */
	row: string | null;
	column: string | null;
	/** Its middle on a plane, from the left and from the bottom, as fractions from 0 to 1. */
	x: number | null;
	y: number | null;
	kind: NoteKind;
	colour: MarkColour | null;
	/** Null where the workshop stores no author. */
	authorId: string | null;
	authorName: string | null;
	sectorId: string | null;
	/** Milliseconds since 1970, by the writer's clock. */
	writtenAt: number;
	recommendationIds: string[];
	/** Key of the note it was merged into, as it is written; see mergeNotes. */
	mergedInto: string | null;
	actionItem: CommittedItem | null;
	/** Null: it began on this board. */
	origin: NoteOrigin | null;
	/** Milliseconds since 1970; null for a note that is not in the bin. */
	deletedAt: number | null;
	deletedBy: string | null;
}

/** Notes gathered under one name. A note may stand under several, and is nowhere copied. */
export interface Theme {
	key: string;
	title: string;
	order: string;
	/** Of notes that are on the board, in no order of their own. */
	noteKeys: string[];
}

/** What somebody says to a note. It is not changed afterwards, only put in the bin. */
export interface Comment {
	key: string;
	noteKey: string;
	text: string;
	authorId: string | null;
	authorName: string | null;
	sectorId: string | null;
	writtenAt: number;
}

/** Who an edit is attributed to: what the server knows of them. */
export interface Author {
	id: string | null;
	name: string | null;
	sectorId: string | null;
}

/** Fields a note may have, as they are called in the document. */
export const noteFields = [
	'text',
	'section',
	'order',
	'row',
	'column',
	'x',
	'y',
	'kind',
	'colour',
	'authorId',
	'authorName',
	'sectorId',
	'writtenAt',
	'recommendations',
	'mergedInto',
	'actionItem',
	'origin',
	'deletedAt',
	'deletedBy'
] as const;
export type NoteField = (typeof noteFields)[number];

/** Fields a section may have; rows and columns besides, each under a name of its own. */
export const sectionFields = [
	'title',
	'order',
	'layout',
	'colour',
	'noteLimit',
	'help',
	'subject',
	'axisX',
	'axisY',
	'deletedAt',
	'deletedBy'
] as const;

/** Fields a theme may have; its notes besides, each under a name of its own. */
export const themeFields = ['title', 'order', 'deletedAt', 'deletedBy'] as const;

export const commentFields = [
	'note',
	'text',
	'authorId',
	'authorName',
	'sectorId',
	'writtenAt',
	'deletedAt',
	'deletedBy'
] as const;

/**
 * Fields of which there are as many as there are things: the prefix, and a key. So two people can add
 * one each at the same time, which a list or map begun twice would not survive.
 */
export const linePrefixes = { row: 'row:', column: 'column:' } as const;
export const themeNotePrefix = 'note:';
