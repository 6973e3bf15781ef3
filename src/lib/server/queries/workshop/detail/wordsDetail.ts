import { asc, eq } from 'drizzle-orm';
import { compareDanish } from '$lib/domain/collate';
import type { WordsDetail } from '$lib/domain/workshop/phaseDetail';
import type { Queryable } from '$lib/server/db/client';
import { phaseWord } from '$lib/server/db/schema';
import type { ProgrammePhase } from '../programmeOf';

/** The words of a phase, counted; who said which is not told. */
export async function wordsDetail(db: Queryable, { id }: ProgrammePhase): Promise<WordsDetail> {
	const rows = await db
		.select({ word: phaseWord.word })
		.from(phaseWord)
		.where(eq(phaseWord.phaseId, id))
		.orderBy(asc(phaseWord.word));
	const counts = new Map<string, number>();
	for (const { word } of rows) {
		const known = word.toLocaleLowerCase('da');
		counts.set(known, (counts.get(known) ?? 0) + 1);
	}
	const words = [...counts]
		.map(([word, count]) => ({ word, count }))
		.sort((a, b) => b.count - a.count || compareDanish(a.word, b.word));
	return { kind: 'words', count: rows.length, words };
}
