import { eq, inArray } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import {
	legalReference,
	recommendation,
	recommendationDate,
	recommendationElement,
	recommendationFigure,
	recommendationTheme
} from '$lib/server/db/schema/sources';
import type { CatalogueItem, CataloguePart } from '$lib/server/sources/catalogue/types';
import { recommendationRow } from './rows';
import { excludedValues } from './upsert';

/** Item by code → id in the database. */
export type IdByCode = Map<string, string>;

/**
 * Installs the items of one source. An item or element that stands already keeps its id, so that
 * choices, notes and actions that point to it stay where they are; so does what projects found
 * when they looked a law up.
 */
export async function installItems(
	tx: Queryable,
	part: CataloguePart,
	sourceId: string
): Promise<IdByCode> {
	const rows = part.items.map((item, index) => recommendationRow(item, sourceId, index + 1));
	const stored = await tx
		.insert(recommendation)
		.values(rows)
		.onConflictDoUpdate({
			target: [recommendation.projectId, recommendation.code],
			set: excludedValues(recommendation, ['id', 'projectId', 'code', 'parentId', 'search'])
		})
		.returning({ id: recommendation.id, code: recommendation.code });
	const ids: IdByCode = new Map(stored.map(({ code, id }) => [code, id]));
	await installParents(tx, part.items, ids);
	await installElements(tx, part.items, ids);
	await installDetails(tx, part.items, ids);
	return ids;
}

async function installParents(tx: Queryable, items: CatalogueItem[], ids: IdByCode) {
	for (const { code, parent } of items) {
		if (!parent) continue;
		await tx
			.update(recommendation)
			.set({ parentId: idOf(ids, parent) })
			.where(eq(recommendation.id, idOf(ids, code)));
	}
}

async function installElements(tx: Queryable, items: CatalogueItem[], ids: IdByCode) {
	const rows = perItem(items, ids, (item) =>
		item.elements.map(({ text, lines: [lineFrom, lineTo] }) => ({ text, lineFrom, lineTo }))
	);
	if (rows.length === 0) return;
	await tx
		.insert(recommendationElement)
		.values(rows)
		.onConflictDoUpdate({
			target: [
				recommendationElement.recommendationId,
				recommendationElement.projectId,
				recommendationElement.position
			],
			set: excludedValues(recommendationElement, [
				'id',
				'recommendationId',
				'projectId',
				'position'
			])
		});
}

async function installDetails(tx: Queryable, items: CatalogueItem[], ids: IdByCode) {
	const own = [...ids.values()];
	for (const table of [recommendationDate, recommendationFigure, recommendationTheme]) {
		await tx.delete(table).where(inArray(table.recommendationId, own));
	}
	const dates = perItem(items, ids, (item) => item.dates);
	if (dates.length > 0) await tx.insert(recommendationDate).values(dates);
	const figures = perItem(items, ids, (item) => item.figures);
	if (figures.length > 0) await tx.insert(recommendationFigure).values(figures);
	const themes = perItem(items, ids, (item) => item.themes.map((themeKey) => ({ themeKey })));
	if (themes.length > 0) await tx.insert(recommendationTheme).values(themes);
	const law = perItem(items, ids, (item) => item.legalReferences);
	if (law.length === 0) return;
	await tx
		.insert(legalReference)
		.values(law)
		.onConflictDoUpdate({
			target: [legalReference.recommendationId, legalReference.position],
			// What projects found of it stays, and says which words it is of.
			set: excludedValues(legalReference, ['recommendationId', 'position'])
		});
}

/** The parts of all items as rows: each with its item's id and its position from 1. */
function perItem<Part extends object>(
	items: CatalogueItem[],
	ids: IdByCode,
	parts: (item: CatalogueItem) => Part[]
): (Part & { recommendationId: string; position: number })[] {
	return items.flatMap((item) =>
		parts(item).map((part, index) => ({
			...part,
			recommendationId: idOf(ids, item.code),
			position: index + 1
		}))
	);
}

function idOf(ids: IdByCode, code: string): string {
	const id = ids.get(code);
	if (!id) throw new Error(`The catalogue names ${code}, which it does not hold`);
	return id;
}
