import type * as Y from 'yjs';
import { agreementsOf, commentsOf, notesOf, sectionsOf, themesOf } from './roots';

/** What a transaction did to one entry of a root: a note, say. */
export interface Change {
	/** It was added, replaced or taken away as a whole, not only some of its fields. */
	isWhole: boolean;
	/** Names of the fields that changed; a change deep inside one counts as that field. */
	fields: ReadonlySet<string>;
}

/** What a transaction did to the board, by key. */
export interface BoardChanges {
	notes: ReadonlyMap<string, Change>;
	sections: ReadonlyMap<string, Change>;
	themes: ReadonlyMap<string, Change>;
	comments: ReadonlyMap<string, Change>;
	agreements: ReadonlyMap<string, Change>;
}

/** Reads it off the transaction; the document itself is not looked through. */
export function changesOf(transaction: Y.Transaction): BoardChanges {
	const { doc } = transaction;
	return {
		notes: changesUnder(transaction, notesOf(doc)),
		sections: changesUnder(transaction, sectionsOf(doc)),
		themes: changesUnder(transaction, themesOf(doc)),
		comments: changesUnder(transaction, commentsOf(doc)),
		agreements: changesUnder(transaction, agreementsOf(doc))
	};
}

interface OpenChange extends Change {
	fields: Set<string>;
}

function changesUnder(transaction: Y.Transaction, root: object): Map<string, OpenChange> {
	const changes = new Map<string, OpenChange>();
	const open = (key: string) => {
		const change = changes.get(key) ?? { isWhole: false, fields: new Set<string>() };
		changes.set(key, change);
		return change;
	};
	for (const [type, keys] of transaction.changed) {
		if ((type as unknown) === root) {
			for (const key of keys) if (key !== null) open(key).isWhole = true;
			continue;
		}
		const path = pathTo(type, root);
		const [entry, field] = path ?? [];
		if (entry === undefined) continue;
		if (field !== undefined) open(entry).fields.add(field);
		else for (const key of keys) if (key !== null) open(entry).fields.add(key);
	}
	return changes;
}

/** Keys from the root down to a type, or null where it does not hang under that root by keys. */
function pathTo(type: Y.AbstractType<never> | object, root: object): string[] | null {
	const path: string[] = [];
	let at: Y.AbstractType<unknown> | null = type as Y.AbstractType<unknown>;
	while (at && (at as object) !== root) {
		const item: Y.Item | null = at._item;
		if (!item || item.parentSub === null) return null;
		path.unshift(item.parentSub);
		at = item.parent as Y.AbstractType<unknown> | null;
	}
	return at ? path : null;
}
