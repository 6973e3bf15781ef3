import { eq, sql } from 'drizzle-orm';
import type { Database, Queryable } from '$lib/server/db/client';
import { catalogueEdition, crosswalk, sourceDocument, theme } from '$lib/server/db/schema/sources';
import type { Catalogue, CataloguePart } from '$lib/server/sources/catalogue/types';
import { installConflicts } from './installConflicts';
import { installItems, type IdByCode } from './installItems';
import { excludedValues } from './upsert';

/** Any number: processes that install at the same time must take the same one. */
const CATALOGUE_LOCK = 4_170_427;

/**
 * Installs an edition of the catalogue, whole or not at all; an edition that stands already is left
 * alone. What people have built on an older edition stays.
 * @returns Whether anything was installed.
 */
export async function installCatalogue(db: Database, catalogue: Catalogue): Promise<boolean> {
	return db.transaction(async (tx) => {
		await tx.execute(sql`select pg_advisory_xact_lock(${CATALOGUE_LOCK})`);
		const standing = await tx
			.select()
			.from(catalogueEdition)
			.where(eq(catalogueEdition.version, catalogue.version));
		if (standing.length > 0) return false;

		await installThemes(tx, catalogue);
		const ids: IdByCode = new Map();
		for (const [index, part] of catalogue.parts.entries()) {
			const sourceId = await installSource(tx, part, index + 1);
			for (const [code, id] of await installItems(tx, part, sourceId)) ids.set(code, id);
		}
		await installCrosswalk(tx, catalogue, ids);
		await installConflicts(tx, catalogue.conflicts, ids);
		await tx.insert(catalogueEdition).values({ version: catalogue.version });
		return true;
	});
}

async function installThemes(tx: Queryable, { themes }: Catalogue): Promise<void> {
	await tx
		.insert(theme)
		.values(themes.map((entry, index) => ({ ...entry, position: index + 1 })))
		.onConflictDoUpdate({ target: theme.key, set: excludedValues(theme, ['key']) });
}

async function installSource(
	tx: Queryable,
	{ source }: CataloguePart,
	position: number
): Promise<string> {
	const [row] = await tx
		.insert(sourceDocument)
		.values({ ...source, position })
		.onConflictDoUpdate({
			target: [sourceDocument.projectId, sourceDocument.key],
			set: excludedValues(sourceDocument, ['id', 'projectId', 'key'])
		})
		.returning({ id: sourceDocument.id });
	return row!.id;
}

async function installCrosswalk(tx: Queryable, catalogue: Catalogue, ids: IdByCode): Promise<void> {
	await tx.delete(crosswalk);
	await tx.insert(crosswalk).values(
		catalogue.crosswalk.map(({ from, to, kind, note }) => ({
			fromId: ids.get(from)!,
			toId: ids.get(to)!,
			kind,
			note
		}))
	);
}
