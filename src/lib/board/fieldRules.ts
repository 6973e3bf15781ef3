import * as Y from 'yjs';
import { markColours } from '../domain/markColour';
import { noteKinds } from '../domain/noteKind';
import { isAxis } from './axis';
import { KEY_PATTERN } from './key';
import { HELP_MAX, NOTE_LIMIT_MAX, THEME_TITLE_MAX, TITLE_MAX } from './limits';
import { isLine } from './lines';
import { isOrder } from './order';
import { isOrigin } from './origin';
import {
	linePrefixes,
	sectionLayouts,
	themeNotePrefix,
	type commentFields,
	type noteFields,
	type sectionFields,
	type themeFields
} from './schema';
import { isSubject } from './subject';

type Rule = (value: unknown) => boolean;
type Fields<Names extends readonly string[]> = Record<Names[number], Rule>;

/** What the entries of one root look like. */
export interface EntryRules {
	readonly fields: Readonly<Record<string, Rule>>;
	/** Fields of which there are many, by the beginning of their name; see schema.ts. */
	readonly many: Readonly<Record<string, Rule>>;
	/** What must be there from the beginning; the rest comes when it is needed. */
	readonly required: readonly string[];
}

/** Longest strings the fields may hold, in code units. */
const NAME_MAX = 200;
const ID_MAX = 100;
const MAX_RECOMMENDATIONS = 100;
/** A comment that is too long is cut by the guard; this is what one may be at all. */
const COMMENT_MAX = 4000;

const isId: Rule = (value) => typeof value === 'string' && value.length <= ID_MAX;
const isIdOrNull: Rule = (value) => value === null || isId(value);
const isInstant: Rule = (value) => Number.isFinite(value);
const isWords =
	(max: number): Rule =>
	(value) =>
		typeof value === 'string' && value.length <= max;
const isNameOrNull: Rule = (value) => value === null || isWords(NAME_MAX)(value);
const isOneOf =
	(words: readonly string[]): Rule =>
	(value) =>
		words.some((word) => word === value);
const isFraction: Rule = (value) => typeof value === 'number' && value >= 0 && value <= 1;
const isTrue: Rule = (value) => value === true;

/** Letters only: no formatting, no embedded things. */
const isPlainText: Rule = (value) => {
	if (!(value instanceof Y.Text)) return false;
	for (let item = value._start; item; item = item.right) {
		if (!item.deleted && !(item.content instanceof Y.ContentString)) return false;
	}
	return true;
};

const isSetOfIds: Rule = (value) =>
	value instanceof Y.Map &&
	value.size <= MAX_RECOMMENDATIONS &&
	[...value].every(([id, member]) => isId(id) && member === true);

const isCommittedItem: Rule = (value) => {
	const item = value as { id?: unknown; number?: unknown } | null;
	return typeof item === 'object' && isId(item?.id) && Number.isInteger(item?.number);
};

const binned = { deletedAt: isInstant, deletedBy: isIdOrNull };
const written = {
	authorId: isIdOrNull,
	authorName: isNameOrNull,
	sectorId: isIdOrNull,
	writtenAt: isInstant
};

const notes: Fields<typeof noteFields> = {
	text: isPlainText,
	section: isId,
	order: isOrder,
	row: isId,
	column: isId,
	x: isFraction,
	y: isFraction,
	kind: isOneOf(noteKinds),
	colour: isOneOf(markColours),
	...written,
	recommendations: isSetOfIds,
	mergedInto: isId,
	actionItem: isCommittedItem,
	origin: isOrigin,
	...binned
};

const sections: Fields<typeof sectionFields> = {
	title: isWords(TITLE_MAX),
	order: isOrder,
	layout: isOneOf(sectionLayouts),
	colour: isOneOf(markColours),
	noteLimit: (value) =>
		Number.isInteger(value) && (value as number) > 0 && (value as number) <= NOTE_LIMIT_MAX,
	help: isWords(HELP_MAX),
	subject: isSubject,
	axisX: isAxis,
	axisY: isAxis,
	...binned
};

const themes: Fields<typeof themeFields> = {
	title: isWords(THEME_TITLE_MAX),
	order: isOrder,
	...binned
};

const comments: Fields<typeof commentFields> = {
	note: isId,
	text: isWords(COMMENT_MAX),
	...written,
	...binned
};

/** By root; `agreements` has entries without fields. */
export const entryRules: Record<'notes' | 'sections' | 'themes' | 'comments', EntryRules> = {
	notes: {
		fields: notes,
		many: {},
		required: ['text', 'section', 'order', 'writtenAt', 'recommendations']
	},
	sections: {
		fields: sections,
		many: { [linePrefixes.row]: isLine, [linePrefixes.column]: isLine },
		required: []
	},
	themes: { fields: themes, many: { [themeNotePrefix]: isTrue }, required: [] },
	comments: { fields: comments, many: {}, required: ['note', 'text', 'writtenAt'] }
};

/** What a field of that name may hold; null for a name that is none of ours. */
export function ruleOf({ fields, many }: EntryRules, name: string): Rule | null {
	if (Object.hasOwn(fields, name)) return fields[name] ?? null;
	const prefix = name.slice(0, name.indexOf(':') + 1);
	const isKey = KEY_PATTERN.test(name.slice(prefix.length));
	return isKey && Object.hasOwn(many, prefix) ? (many[prefix] ?? null) : null;
}
