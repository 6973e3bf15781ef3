import { count, eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	conflictDecision,
	crosswalk,
	project,
	recommendation,
	sourceConflict,
	sourceDocument
} from '$lib/server/db/schema';
import { catalogue } from '$lib/server/sources/catalogue/catalogue';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database';
import { installCatalogue } from './installCatalogue';

describe('installing the catalogue', () => {
	let test: TestDatabase;
	const idOf = async (code: string) => {
		const [row] = await test.db.select().from(recommendation).where(eq(recommendation.code, code));
		return row!.id;
	};

	beforeAll(async () => {
		test = await newDatabase();
		await installCatalogue(test.db, catalogue);
	});

	it('brings every item of every source', async () => {
		const rows = await test.db
			.select({ key: sourceDocument.key, items: count() })
			.from(recommendation)
			.innerJoin(sourceDocument, eq(sourceDocument.id, recommendation.sourceId))
			.groupBy(sourceDocument.key);
		expect(Object.fromEntries(rows.map(({ key, items }) => [key, items]))).toEqual({
			norddjurs: 19,
			nordjylland: 28,
			'sst-raad': 16,
			kortlaegning: 187
		});
		expect(await test.db.$count(crosswalk)).toBe(77);
	});

	it('finds recommendation 8 by both of its titles, with Danish endings and either å', async () => {
		const found = async (words: string) => {
			const rows = await test.db
				.select({ code: recommendation.code })
				.from(recommendation)
				.where(sql`${recommendation.search} @@ danish_query(${words})`);
			return rows.map(({ code }) => code);
		};
		expect(await found('"døgnbehandlingen skal følges til ende"')).toContain('NJ-08');
		expect(await found('efterbehandling tænkes ind døgnbehandling')).toContain('NJ-08');
		expect(await found('paarørende')).toEqual(await found('pårørende'));
		expect(await found('pårørende')).not.toEqual([]);
	});

	it('leaves an edition alone that stands already', async () => {
		expect(await installCatalogue(test.db, catalogue)).toBe(false);
	});

	it('keeps every id when a newer edition changes words', async () => {
		const before = await idOf('NJ-03');
		const [first, ...rest] = catalogue.parts;
		const changed = {
			...first!,
			items: first!.items.map((item) => ({ ...item, summary: `${item.summary} (rettet)` }))
		};
		const newer = { ...catalogue, version: 'newer', parts: [changed, ...rest] };
		expect(await installCatalogue(test.db, newer)).toBe(true);
		expect(await idOf('NJ-03')).toBe(before);
		const [row] = await test.db
			.select()
			.from(recommendation)
			.where(eq(recommendation.code, 'ND-01'));
		expect(row!.summary).toMatch(/\(rettet\)$/);
	});

	it('takes a conflict away that a newer edition no longer holds, and leaves what was decided', async () => {
		expect(await test.db.$count(sourceConflict)).toBe(catalogue.conflicts.length);
		const [made] = await test.db
			.insert(project)
			.values({ slug: 'et-projekt', name: 'Et projekt', owner: 'Norddjurs Kommune' })
			.returning({ id: project.id });
		await test.db.insert(conflictDecision).values({
			...{ projectId: made!.id, conflictKey: 'nine-or-ten', sequence: 1, stand: 'settled' },
			...{ answer: 'Ti', reason: 'Talt efter', decidedOn: '2026-04-17' }
		});
		const conflicts = catalogue.conflicts.filter(({ key }) => key !== 'nine-or-ten');
		await installCatalogue(test.db, { ...catalogue, version: 'fewer', conflicts });
		expect(await test.db.$count(sourceConflict)).toBe(conflicts.length);
		expect(await test.db.select().from(conflictDecision)).toMatchObject([{ answer: 'Ti' }]);
	});

	it('installs nothing of an edition that contradicts itself', async () => {
		const [first, ...rest] = catalogue.parts;
		const orphan = { ...first!.items[0]!, code: 'ND-99', parent: 'ND-98' };
		const broken = {
			...catalogue,
			version: 'broken',
			parts: [{ ...first!, items: [...first!.items, orphan] }, ...rest]
		};
		await expect(installCatalogue(test.db, broken)).rejects.toThrow('ND-98');
		expect(await test.db.$count(recommendation)).toBe(250);
	});
});
