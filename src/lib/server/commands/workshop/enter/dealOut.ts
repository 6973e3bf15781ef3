import { and, asc, eq } from 'drizzle-orm';
import { coverageMap, type CoverageRow } from '$lib/domain/workshop/coverageMap';
import { dealRecommendations } from '$lib/domain/workshop/dealRecommendations';
import type { Queryable } from '$lib/server/db/client';
import { phaseDeal, workshopRecommendation, workshopTable } from '$lib/server/db/schema';
import { coveringNotes } from '$lib/server/queries/workshop/coveringNotes';
import type { PhaseRow } from '../phasesOf';
import type { Entering } from './enterPhase';

/** As many every table can work through; what is more is dealt from the start. */
const ALL_TAKE = 6;

type Dealt = Pick<PhaseRow, 'id' | 'workshopId' | 'settings'>;

/**
 * Deals recommendations to the tables where the phase is one that does: the thin ones where it says so,
 * and in the first silence all, where they are too many for everybody. A phase that is begun again keeps
 * its deal; a table that came meanwhile gets one.
 */
export async function dealOut({ tx, phases, next }: Entering): Promise<void> {
	if (await isDealtIn(tx, phases, next)) await dealIn(tx, next);
}

/** Deals in a phase, to tables that have nothing in it yet. */
export async function dealIn(tx: Queryable, { id, workshopId, settings }: Dealt): Promise<void> {
	const tables = await tx
		.select({ id: workshopTable.id, number: workshopTable.number })
		.from(workshopTable)
		.where(eq(workshopTable.workshopId, workshopId))
		.orderBy(asc(workshopTable.number));
	if (tables.length === 0) return;
	const open = await openOf(tx, workshopId);
	const before = await tx.select().from(phaseDeal).where(eq(phaseDeal.phaseId, id));
	const standing = new Map<string, string[]>();
	for (const { tableId, recommendationId } of before)
		standing.set(tableId, [...(standing.get(tableId) ?? []), recommendationId]);
	const hands = dealRecommendations({
		tableIds: tables.map((table) => table.id),
		recommendationIds: open,
		standing,
		coverage: settings.dealsThin ? await coverageNow(tx, workshopId, open, tables) : null
	});
	const rows = [...hands].flatMap(([tableId, ids]) =>
		ids.map((recommendationId) => ({ phaseId: id, tableId, recommendationId }))
	);
	if (rows.length > 0) await tx.insert(phaseDeal).values(rows);
}

async function isDealtIn(
	tx: Queryable,
	phases: readonly PhaseRow[],
	next: PhaseRow
): Promise<boolean> {
	const { kind, settings, workshopId } = next;
	if (settings.dealsThin) return kind === 'silent' || kind === 'tables';
	const first = phases.find((phase) => phase.kind === 'silent');
	return first?.id === next.id && (await openOf(tx, workshopId)).length > ALL_TAKE;
}

/** What is not full, in the workshop's order. */
async function openOf(tx: Queryable, workshopId: string): Promise<string[]> {
	const rows = await tx
		.select({ id: workshopRecommendation.recommendationId })
		.from(workshopRecommendation)
		.where(
			and(
				eq(workshopRecommendation.workshopId, workshopId),
				eq(workshopRecommendation.isFull, false)
			)
		)
		.orderBy(asc(workshopRecommendation.position));
	return rows.map(({ id }) => id);
}

/** What the tables have on their boards about each, just now. */
async function coverageNow(
	tx: Queryable,
	workshopId: string,
	recommendationIds: readonly string[],
	tables: readonly { id: string; number: number }[]
): Promise<CoverageRow[]> {
	return coverageMap(
		recommendationIds,
		tables.map(({ number }) => number),
		await coveringNotes(tx, workshopId)
	);
}
