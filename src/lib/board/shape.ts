import * as Y from 'yjs';
import { noteKinds } from '../domain/noteKind';
import type { BoardChanges, Change } from './changes';
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

type Rule = (value: unknown) => boolean;

const isId = (value: unknown) => typeof value === 'string' && value.length <= ID_MAX;
const isIdOrNull = (value: unknown) => value === null || isId(value);
const isInstant = (value: unknown) => Number.isFinite(value);

const noteRules: Record<(typeof noteFields)[number], Rule> = {
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

const sectionRules: Record<(typeof sectionFields)[number], Rule> = {
	title: (value) => typeof value === 'string' && value.length <= TITLE_MAX,
	order: isOrder,
	layout: (value) => sectionLayouts.some((layout) => layout === value)
};

interface Rules {
	readonly fields: Readonly<Record<string, Rule>>;
	/** What must be there from the beginning; the rest comes when it is needed. */
	readonly required: readonly string[];
}

const ofSections: Rules = { fields: sectionRules, required: [] };
const ofNotes: Rules = {
	fields: noteRules,
	required: ['text', 'section', 'order', 'writtenAt', 'recommendations']
};

/**
 * Everything in the document that does not have the shape of a board.
 *
 * @param only What to look at; all where it is not given.
 */
export function checkBoardShape(doc: Y.Doc, only?: BoardChanges): ShapeProblem[] {
	const problems: ShapeProblem[] = [];
	for (const name of doc.share.keys()) {
		if (!rootNames.some((known) => known === name))
			problems.push({ what: 'unknownRoot', place: name });
	}
	problems.push(...checkRoot('sections', sectionsOf(doc), ofSections, only?.sections));
	problems.push(...checkRoot('notes', notesOf(doc), ofNotes, only?.notes));
	return problems;
}

function checkRoot(
	name: string,
	root: Y.Map<unknown>,
	rules: Rules,
	only?: ReadonlyMap<string, Change>
): ShapeProblem[] {
	const problems: ShapeProblem[] = [];
	if (root._start !== null) problems.push({ what: 'wrongKind', place: name });
	for (const key of (only ?? root).keys()) {
		const place = `${name}/${key.slice(0, 40)}`;
		const entry: unknown = root.get(key);
		if (!root.has(key)) continue;
		if (!KEY_PATTERN.test(key)) problems.push({ what: 'badKey', place });
		else if (!(entry instanceof Y.Map) || entry._start !== null)
			problems.push({ what: 'wrongKind', place });
		else problems.push(...checkEntry(place, entry, rules, only?.get(key)));
	}
	return problems;
}

function checkEntry(
	place: string,
	entry: Y.Map<unknown>,
	{ fields, required }: Rules,
	change?: Change
): ShapeProblem[] {
	const problems: ShapeProblem[] = [];
	const names = new Set([...required, ...(change && !change.isWhole ? [] : entry.keys())]);
	for (const name of change?.fields ?? []) if (entry.has(name)) names.add(name);
	for (const name of names) {
		const rule = Object.hasOwn(fields, name) ? fields[name] : undefined;
		const at = `${place}/${name.slice(0, 40)}`;
		if (!rule) problems.push({ what: 'unknownField', place: at });
		else if (!rule(entry.get(name))) problems.push({ what: 'badValue', place: at });
	}
	return problems;
}

/** Letters only: no formatting, no embedded things. */
function isPlain(text: Y.Text): boolean {
	for (let item = text._start; item; item = item.right) {
		if (!item.deleted && !(item.content instanceof Y.ContentString)) return false;
	}
	return true;
}

function isSetOfIds(map: Y.Map<unknown>): boolean {
	return [...map].every(([id, value]) => isId(id) && value === true);
}
