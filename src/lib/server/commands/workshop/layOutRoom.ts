import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import { newKey } from '$lib/board';
import { Refusal } from '$lib/domain/refusal';
import { MAX_TABLES } from '$lib/domain/workshop/proposedTables';
import type { SectionPlan } from '$lib/domain/workshop/sectionPlan';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import {
	board,
	participant,
	projectSource,
	phaseDeal,
	recommendation,
	workshop,
	workshopRecommendation,
	workshopTable
} from '$lib/server/db/schema';
import { worksFrom } from '$lib/server/db/worksFrom';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { workshopFields } from '../workshopFields';
import { dealIn } from './enter/dealOut';
import { facilitated, type WorkshopRow } from './facilitated';
import { giveOwnBoards } from './giveOwnBoards';
import { insertWorkshopBoards } from './insertWorkshopBoard';
import { phasesOf } from './phasesOf';
import { seatNewcomer } from './seatNewcomer';

export const layOutRoomSchema = v.object({
	workshopId: workshopFields.workshopId,
	tables: v.pipe(
		v.union([v.number(), v.pipe(v.string(), v.nonEmpty('required'))], 'required'),
		v.transform(Number),
		v.integer('required'),
		v.minValue(0, 'required'),
		v.maxValue(MAX_TABLES, 'tooLong')
	),
	/** What the workshop works through, in order. */
	recommendationIds: v.pipe(
		v.array(v.pipe(v.string('unknownRecommendation'), v.uuid('unknownRecommendation'))),
		v.maxLength(40, 'tooLong'),
		v.transform((ids) => [...new Set(ids)])
	),
	/** How boards and sections are called, in the language of the workshop. */
	names: v.object({ plenum: v.string(), table: v.string(), other: v.string() })
});

/**
 * Sets up tables and what is worked through: a board for each table and one for everybody, all with
 * the same sections. Once the programme has begun tables may still be added; sections stay, because
 * notes lie in them.
 *
 * @throws Refusal `notAllowed`, `notFound`, `unknownRecommendation`, `programmeHasBegun` where sections
 *   or tables would go.
 */
export async function layOutRoom(
	context: CommandContext,
	input: v.InferInput<typeof layOutRoomSchema>
): Promise<void> {
	const { workshopId, tables, recommendationIds, names } = parseInput(layOutRoomSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		let row = await facilitated(tx, context, workshopId);
		if (!isPlannedFor(row, recommendationIds)) {
			if (row.currentPhaseId) throw new Refusal('programmeHasBegun');
			row = await planSections(tx, row, recommendationIds, names.other);
		}
		await setTables(tx, row, tables, names);
		await dealToNewTables(tx, row);
		await seatTheStanding(tx, row);
		const place = { projectId: row.projectId, workshopId };
		tell({ kind: 'workshop.changed', ...place });
		tell({ kind: 'seats.changed', ...place });
	});
}

/** Whether its boards have the sections for these already. */
function isPlannedFor({ sections }: WorkshopRow, recommendationIds: readonly string[]): boolean {
	const planned = sections.map((section) => section.recommendationId);
	return sections.length > 0 && planned.join() === [...recommendationIds, null].join();
}

/** One section a recommendation, and one for everything else. Boards that nobody has used go. */
async function planSections(
	tx: Queryable,
	row: WorkshopRow,
	recommendationIds: string[],
	other: string
): Promise<WorkshopRow> {
	const known = await tx
		.select({ id: recommendation.id, code: recommendation.code, title: recommendation.title })
		.from(recommendation)
		// Only what stands in one of the project's own sources.
		.innerJoin(projectSource, worksFrom(row.projectId))
		.where(inArray(recommendation.id, recommendationIds));
	const sections: SectionPlan[] = recommendationIds.map((id) => {
		const found = known.find((one) => one.id === id);
		if (!found) throw new Refusal('unknownRecommendation', { field: 'recommendationIds' });
		return { key: newKey(), title: found.title, recommendationId: id };
	});
	sections.push({ key: newKey(), title: other, recommendationId: null });
	const workshopId = row.id;
	await tx.update(workshop).set({ sections }).where(eq(workshop.id, workshopId));
	await tx.delete(workshopRecommendation).where(eq(workshopRecommendation.workshopId, workshopId));
	if (recommendationIds.length > 0)
		await tx
			.insert(workshopRecommendation)
			.values(
				recommendationIds.map((id, position) => ({ workshopId, recommendationId: id, position }))
			);
	await tx.delete(board).where(and(eq(board.workshopId, workshopId), isNotNull(board.level)));
	return { ...row, sections };
}

async function setTables(
	tx: Queryable,
	row: WorkshopRow,
	count: number,
	names: { plenum: string; table: string }
): Promise<void> {
	const workshopId = row.id;
	const standing = await tx
		.select({ id: workshopTable.id, number: workshopTable.number })
		.from(workshopTable)
		.where(eq(workshopTable.workshopId, workshopId));
	const surplus = standing.filter(({ number }) => number > count).map(({ id }) => id);
	if (surplus.length > 0) {
		if (row.currentPhaseId) throw new Refusal('programmeHasBegun');
		await tx.delete(board).where(inArray(board.tableId, surplus));
		await tx.delete(workshopTable).where(inArray(workshopTable.id, surplus));
	}
	const numbers = Array.from({ length: count }, (_, at) => at + 1);
	const missing = numbers.filter((number) => standing.every((one) => one.number !== number));
	if (missing.length > 0)
		await tx.insert(workshopTable).values(missing.map((number) => ({ workshopId, number })));
	const tables = await tx
		.select({ id: workshopTable.id, number: workshopTable.number })
		.from(workshopTable)
		.where(eq(workshopTable.workshopId, workshopId));
	await insertWorkshopBoards(tx, row, [
		{ level: 'plenum', title: names.plenum },
		...tables.map(({ id, number }) => ({
			level: 'table' as const,
			tableId: id,
			title: `${names.table} ${number}`
		}))
	]);
}

/** Where the others work by a deal, a table that is added gets one too. */
async function dealToNewTables(tx: Queryable, row: WorkshopRow): Promise<void> {
	const phases = await phasesOf(tx, row.id);
	const begun = phases.slice(0, phases.findIndex(({ id }) => id === row.currentPhaseId) + 1);
	for (const phase of begun.toReversed())
		if ((await tx.$count(phaseDeal, eq(phaseDeal.phaseId, phase.id))) > 0) return dealIn(tx, phase);
}

/** Who came before there were tables gets a place too. */
async function seatTheStanding(tx: Queryable, row: WorkshopRow): Promise<void> {
	const people = await tx
		.select({ id: participant.id, sectorId: participant.sectorId, tableId: participant.tableId })
		.from(participant)
		.where(and(eq(participant.workshopId, row.id), isNull(participant.removedAt)));
	for (const { id, sectorId, tableId } of people)
		if (!tableId) await seatNewcomer(tx, row.id, { participantId: id, sectorId });
	await giveOwnBoards(tx, row);
}
