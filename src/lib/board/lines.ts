import type * as Y from 'yjs';
import { byOrder } from './byOrder';
import { newKey } from './key';
import { TITLE_MAX } from './limits';
import { isOrder, orderBetween } from './order';
import { placeBefore } from './placeBefore';
import { sectionMap } from './roots';
import { linePrefixes, type Line } from './schema';
import { isSubject, type Subject } from './subject';

export type LineKind = keyof typeof linePrefixes;

/** A row or column as the document holds it. */
export type StoredLine = Omit<Line, 'key'>;

export function isLine(value: unknown): value is StoredLine {
	if (typeof value !== 'object' || value === null) return false;
	const { title, order, subject } = value as Partial<StoredLine>;
	return (
		typeof title === 'string' &&
		title.length <= TITLE_MAX &&
		isOrder(order) &&
		(subject === null || isSubject(subject))
	);
}

/** The rows or columns of a section, in order. */
export function readLines(section: Y.Map<unknown>, kind: LineKind): Line[] {
	const prefix = linePrefixes[kind];
	const lines: Line[] = [];
	for (const [field, value] of section) {
		if (!field.startsWith(prefix) || !isLine(value)) continue;
		const { title, order, subject } = value;
		lines.push({ key: field.slice(prefix.length), title, order, subject });
	}
	return lines.sort(byOrder);
}

/** Adds a row or column after the last one. @returns Its key. */
export function addLine(
	doc: Y.Doc,
	sectionKey: string,
	kind: LineKind,
	{ title, subject = null }: { title: string; subject?: Subject | null },
	origin: unknown
): string | null {
	const section = sectionMap(doc, sectionKey);
	if (!section) return null;
	const key = newKey();
	const order = orderBetween(readLines(section, kind).at(-1)?.order ?? null, null);
	doc.transact(() => section.set(linePrefixes[kind] + key, { title, order, subject }), origin);
	return key;
}

/** Gives a row or column another name, place or meaning. */
export function editLine(
	doc: Y.Doc,
	sectionKey: string,
	kind: LineKind,
	line: Line,
	origin: unknown
): void {
	const section = sectionMap(doc, sectionKey);
	const { key, title, order, subject } = line;
	if (!section?.has(linePrefixes[kind] + key)) return;
	doc.transact(() => section.set(linePrefixes[kind] + key, { title, order, subject }), origin);
}

/** @param beforeKey The line it is put in front of; null: at the end. */
export function moveLine(
	doc: Y.Doc,
	sectionKey: string,
	kind: LineKind,
	{ key, beforeKey }: { key: string; beforeKey: string | null },
	origin: unknown
): void {
	const section = sectionMap(doc, sectionKey);
	const lines = section ? readLines(section, kind) : [];
	const line = lines.find((one) => one.key === key);
	if (!line || key === beforeKey) return;
	const others = lines.filter((one) => one.key !== key);
	editLine(doc, sectionKey, kind, { ...line, order: placeBefore(others, beforeKey) }, origin);
}

/** Takes a row or column away. Its notes stay in the section, and wait to be placed anew. */
export function removeLine(
	doc: Y.Doc,
	sectionKey: string,
	kind: LineKind,
	key: string,
	origin: unknown
): void {
	const section = sectionMap(doc, sectionKey);
	if (section?.has(linePrefixes[kind] + key))
		doc.transact(() => section.delete(linePrefixes[kind] + key), origin);
}
