import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { compareDanish } from '$lib/domain/collate';
import { themeName } from '$lib/domain/workshop/themeName';
import type { Queryable } from '$lib/server/db/client';
import { board, boardTheme } from '$lib/server/db/schema';
import type { OptionDraft } from './ballotOptions';

/** All themes of the tables' and everybody's boards; of the same name they are one, whichever have them. */
export async function themesToVoteOn(tx: Queryable, workshopId: string): Promise<OptionDraft[]> {
	const rows = await tx
		.select({ label: boardTheme.title, boardId: board.id, itemKey: boardTheme.themeKey })
		.from(boardTheme)
		.innerJoin(board, eq(board.id, boardTheme.boardId))
		.where(
			and(
				eq(board.workshopId, workshopId),
				isNull(board.deletedAt),
				inArray(board.level, ['table', 'plenum'])
			)
		)
		.orderBy(asc(board.position), asc(boardTheme.position));
	const byName = new Map<string, OptionDraft>();
	for (const row of rows) {
		const name = themeName(row.label);
		if (name !== '' && !byName.has(name)) byName.set(name, row);
	}
	return [...byName.values()].sort((a, b) => compareDanish(a.label, b.label));
}
