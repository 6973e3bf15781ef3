import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newDatabase } from '../support/database.ts';

describe('a test database', () => {
	it('is migrated, sorts in Danish, and shares nothing with another', async () => {
		const one = await newDatabase();
		const other = await newDatabase();
		try {
			await one.db.execute(sql`create table mine (word text)`);
			await one.db.execute(sql`insert into mine values ('å'), ('z'), ('ø'), ('a'), ('æ')`);
			const words = await one.db.execute(sql`select word from mine order by word`);
			expect(words.map(({ word }) => word)).toEqual(['a', 'z', 'æ', 'ø', 'å']);
			const [applied] = await one.db.execute(
				sql`select count(*)::int as n from drizzle.__drizzle_migrations`
			);
			expect(applied?.n).toBeGreaterThan(0);
			await expect(other.db.execute(sql`select * from mine`)).rejects.toThrow();
		} finally {
			await one.close();
			await other.close();
		}
	});
});
