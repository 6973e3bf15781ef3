import type { NoteKind } from '../domain/noteKind';

/** Names of the document's two roots. Everything else at the top level is foreign. */
export const rootNames = ['sections', 'notes'] as const;

/** How a section lays out its notes; the document says it, so that later layouts need no new schema. */
export const sectionLayouts = ['list'] as const;
export type SectionLayout = (typeof sectionLayouts)[number];

/** A section as it stands, read out of the document. */
export interface Section {
	key: string;
	title: string;
	/** Fractional index; see order.ts. */
	order: string;
	layout: SectionLayout;
}

/** The action item a note became. Written by the server alone. */
export interface CommittedItem {
	id: string;
	number: number;
}

/** A note as it stands, read out of the document. */
export interface Note {
	key: string;
	text: string;
	/** Section it is shown in: its own, or the first where its own is gone. */
	sectionKey: string;
	order: string;
	kind: NoteKind;
	/** Null where the workshop stores no author. */
	authorId: string | null;
	authorName: string | null;
	sectorId: string | null;
	/** Milliseconds since 1970, by the writer's clock. */
	writtenAt: number;
	recommendationIds: string[];
	actionItem: CommittedItem | null;
	/** Milliseconds since 1970; null for a note that is not in the bin. */
	deletedAt: number | null;
	deletedBy: string | null;
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
	'kind',
	'authorId',
	'authorName',
	'sectorId',
	'writtenAt',
	'recommendations',
	'actionItem',
	'deletedAt',
	'deletedBy'
] as const;
export type NoteField = (typeof noteFields)[number];

/** Fields a section may have, as they are called in the document. */
export const sectionFields = ['title', 'order', 'layout'] as const;
