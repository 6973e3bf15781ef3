import * as Y from 'yjs';
import { noteKinds } from '../domain/noteKind';
import { KEY_PATTERN } from './key';
import { isOrder } from './order';
import { notesOf, sectionsOf } from './roots';
import { noteFields, rootNames, sectionFields, sectionLayouts } from './schema';

/** Something in a document that nobody using this application can have written. */
export interface ShapeProblem {
	what: 'unknownRoot' | 'wrongKind' | 'badKey' | 'unknownField' | 'badValue';
	/** Where: names and keys, never what is written there. */
	place: string;
}

/** Longest strings the fields may hold, in code units. */
const TITLE_MAX = 200;
const NAME_MAX = 200;
const ID_MAX = 100;
const MAX_RECOMMENDATIONS = 100;

const isId = (value: unknown) => typeof value === 'string' && value.length <= ID_MAX;
const isIdOrNull = (value: unknown) => value === null || isId(value);
const isInstant = (value: unknown) => Number.isFinite(value);

const noteRules: Record<(typeof noteFields)[number], (value: unknown) => boolean> = {
	text: (value) => value instanceof Y.Text && isPlain(value),
	section: isId,
	order: isOrder,
	kind: (value) => noteKinds.some((kind) => kind === value),
	authorId: isIdOrNull,
	authorName: (value) => value === null || (typeof value === 'string' && value.length <= NAME_MAX),
	sectorId: isIdOrNull,
	writtenAt: isInstant,
	recommendations: (value) =>
		value instanceof Y.Map && value.size <= MAX_RECOMMENDATIONS && isSetOfIds(value),
	actionItem: (value) => {
		const item = value as { id?: unknown; number?: unknown } | null;
		return typeof item === 'object' && isId(item?.id) && Number.isInteger(item?.number);
	},
	deletedAt: isInstant,
	deletedBy: isIdOrNull
};

const sectionRules: Record<(typeof sectionFields)[number], (value: unknown) => boolean> = {
	title: (value) => typeof value === 'string' && value.length <= TITLE_MAX,
	order: isOrder,
	layout: (value) => sectionLayouts.some((layout) => layout === value)
};

/** What must be there from the beginning; the rest comes when it is needed. */
const requiredOfNotes = ['text', 'section', 'order', 'writtenAt', 'recommendations'] as const;

/**
 * Everything in the document that does not have the shape of a board.
 *
 * @param only Keys of the notes to look at; all where it is not given. Sections and roots are few
 * and always looked at.
 */
export function checkBoardShape(doc: Y.Doc, only?: Iterable<string>): ShapeProblem[] {
	const problems: ShapeProblem[] = [];
	for (const name of doc.share.keys()) {
		if (!rootNames.some((known) => known === name))
			problems.push({ what: 'unknownRoot', place: name });
	}
	for (const [name, root] of [
		['sections', sectionsOf(doc)] as const,
		['notes', notesOf(doc)] as const
	]) {
		if (root._start !== null) problems.push({ what: 'wrongKind', place: name });
	}
	for (const key of sectionsOf(doc).keys())
		problems.push(...checkEntry('sections', key, sectionsOf(doc).get(key), sectionRules, []));
	for (const key of only ?? notesOf(doc).keys()) {
		if (!notesOf(doc).has(key)) continue;
		problems.push(...checkEntry('notes', key, notesOf(doc).get(key), noteRules, requiredOfNotes));
	}
	return problems;
}

function checkEntry(
	root: string,
	key: string,
	entry: unknown,
	rules: Readonly<Record<string, (value: unknown) => boolean>>,
	required: readonly string[]
): ShapeProblem[] {
	const place = `${root}/${key.slice(0, 40)}`;
	if (!KEY_PATTERN.test(key)) return [{ what: 'badKey', place }];
	if (!(entry instanceof Y.Map) || entry._start !== null) return [{ what: 'wrongKind', place }];
	const problems: ShapeProblem[] = [];
	for (const field of new Set([...required, ...entry.keys()])) {
		const rule = Object.hasOwn(rules, field) ? rules[field] : undefined;
		const at = `${place}/${field.slice(0, 40)}`;
		if (!rule) problems.push({ what: 'unknownField', place: at });
		else if (!rule(entry.get(field))) problems.push({ what: 'badValue', place: at });
	}
	return problems;
}

/** Letters only: no formatting, no embedded things. */
function isPlain(text: Y.Text): boolean {
	return text
		.toDelta()
		.every(
			(part: { insert: unknown; attributes?: object }) =>
				typeof part.insert === 'string' && !part.attributes
		);
}

function isSetOfIds(map: Y.Map<unknown>): boolean {
	return [...map].every(([id, value]) => isId(id) && value === true);
}
