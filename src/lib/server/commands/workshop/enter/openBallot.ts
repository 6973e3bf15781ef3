import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { compareDanish } from '$lib/domain/collate';
import type { Queryable } from '$lib/server/db/client';
import {
	ballotOption,
	board,
	boardTheme,
	recommendation,
	workshopRecommendation
} from '$lib/server/db/schema';
import type { Entering } from './enterPhase';

interface Option {
	label: string;
	recommendationId?: string;
	boardId?: string;
	itemKey?: string;
}

/** Options a vote has at most: more nobody takes in. */
const MAX_OPTIONS = 60;

/**
 * Writes down what is voted on, once: a phase that is begun again keeps its options, and its votes. Themes
 * of the same name are one, whichever tables have them; where there are none, it is the recommendations.
 */
export async function openBallot({ tx, row, next }: Entering): Promise<void> {
	if (next.kind !== 'vote') return;
	const isOpen = await tx.$count(ballotOption, eq(ballotOption.phaseId, next.id));
	if (isOpen > 0) return;
	const themes = next.settings.subject === 'themes' ? await themesOf(tx, row.id) : [];
	const options = themes.length > 0 ? themes : await recommendationsOf(tx, row.id);
	if (options.length > 0)
		await tx
			.insert(ballotOption)
			.values(
				options
					.slice(0, MAX_OPTIONS)
					.map((option, position) => ({ ...option, phaseId: next.id, position }))
			);
}

async function themesOf(tx: Queryable, workshopId: string): Promise<Option[]> {
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
	const byName = new Map<string, Option>();
	for (const row of rows) {
		const name = row.label.trim().toLocaleLowerCase('da');
		if (name !== '' && !byName.has(name)) byName.set(name, row);
	}
	return [...byName.values()].sort((a, b) => compareDanish(a.label, b.label));
}

function recommendationsOf(tx: Queryable, workshopId: string): Promise<Option[]> {
	return tx
		.select({ label: recommendation.title, recommendationId: recommendation.id })
		.from(workshopRecommendation)
		.innerJoin(recommendation, eq(recommendation.id, workshopRecommendation.recommendationId))
		.where(eq(workshopRecommendation.workshopId, workshopId))
		.orderBy(asc(workshopRecommendation.position));
}
