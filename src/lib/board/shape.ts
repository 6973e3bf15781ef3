import * as Y from 'yjs';
import { AGREEMENT_PATTERN } from './agreements';
import type { BoardChanges, Change } from './changes';
import { entryRules, ruleOf, type EntryRules } from './fieldRules';
import { KEY_PATTERN } from './key';
import { agreementsOf, commentsOf, notesOf, sectionsOf, themesOf } from './roots';
import { rootNames } from './schema';

/** Something in a document that nobody using this application can have written. */
export interface ShapeProblem {
	what: 'unknownRoot' | 'wrongKind' | 'badKey' | 'unknownField' | 'badValue';
	/** Where: names and keys, never what is written there. */
	place: string;
}

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
	const { notes, sections, themes, comments } = entryRules;
	problems.push(
		...checkRoot('sections', sectionsOf(doc), sections, only?.sections),
		...checkRoot('notes', notesOf(doc), notes, only?.notes),
		...checkRoot('themes', themesOf(doc), themes, only?.themes),
		...checkRoot('comments', commentsOf(doc), comments, only?.comments),
		...checkAgreements(agreementsOf(doc), only?.agreements)
	);
	return problems;
}

function checkRoot(
	name: string,
	root: Y.Map<Y.Map<unknown>>,
	rules: EntryRules,
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
	rules: EntryRules,
	change?: Change
): ShapeProblem[] {
	const problems: ShapeProblem[] = [];
	const names = new Set([...rules.required, ...(change && !change.isWhole ? [] : entry.keys())]);
	for (const name of change?.fields ?? []) if (entry.has(name)) names.add(name);
	for (const name of names) {
		const rule = ruleOf(rules, name);
		const at = `${place}/${name.slice(0, 40)}`;
		if (!rule) problems.push({ what: 'unknownField', place: at });
		else if (!rule(entry.get(name))) problems.push({ what: 'badValue', place: at });
	}
	return problems;
}

function checkAgreements(root: Y.Map<unknown>, only?: ReadonlyMap<string, Change>): ShapeProblem[] {
	const problems: ShapeProblem[] = [];
	if (root._start !== null) problems.push({ what: 'wrongKind', place: 'agreements' });
	for (const key of (only ?? root).keys()) {
		const place = `agreements/${key.slice(0, 100)}`;
		if (!root.has(key)) continue;
		if (!AGREEMENT_PATTERN.test(key)) problems.push({ what: 'badKey', place });
		else if (typeof root.get(key) !== 'boolean') problems.push({ what: 'badValue', place });
	}
	return problems;
}
