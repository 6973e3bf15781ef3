import { desc, eq } from 'drizzle-orm';
import type { CalendarDay } from '$lib/domain/calendarDay';
import { grantOf, grantSums } from '$lib/domain/steering/grantSums';
import type { GrantEntryKind } from '$lib/domain/steering/grantEntryKind';
import { standingSpendBy } from '$lib/domain/steering/spendBy';
import type { SteeringGrant } from '$lib/domain/steering/steeringContent';
import type { Queryable } from '$lib/server/db/client';
import { grantEntry, project, projectDate, userAccount, workstream } from '$lib/server/db/schema';

/** A line of the account, as its page shows it. */
export interface GrantEntry {
	id: string;
	kind: GrantEntryKind;
	amountOre: number;
	on: CalendarDay;
	what: string;
	workstream: { number: number; title: string } | null;
	createdBy: string | null;
	withdrawnAt: Date | null;
}

export interface GrantAccount {
	grantor: string | null;
	/** Null: no grant is known. */
	grant: SteeringGrant | null;
	sums: Record<GrantEntryKind, number>;
	/** Newest first, withdrawn ones among them. */
	entries: GrantEntry[];
	/** Days to spend by that have been lifted, as the sources have them. */
	lifted: { what: string; dateLabel: string; supersededOn: CalendarDay | null }[];
}

/** @throws where there is no such project: the layout above has found it already. */
export async function grantAccount(db: Queryable, projectId: string): Promise<GrantAccount> {
	const [[frame], dates, entries] = await Promise.all([
		db
			.select({
				totalOre: project.grantOre,
				grantor: project.grantor,
				spendBy: project.grantSpendBy
			})
			.from(project)
			.where(eq(project.id, projectId)),
		db
			.select({
				dateLabel: projectDate.dateLabel,
				kind: projectDate.kind,
				what: projectDate.what,
				supersededOn: projectDate.supersededOn
			})
			.from(projectDate)
			.where(eq(projectDate.projectId, projectId)),
		entriesOf(db, projectId)
	]);
	if (!frame) throw new Error('There is no project with that id');
	const spendBy = standingSpendBy(frame.spendBy, dates);
	return {
		grantor: frame.grantor,
		grant: frame.totalOre === null ? null : grantOf(frame.totalOre, entries, spendBy),
		sums: grantSums(entries),
		entries,
		lifted: dates
			.filter(({ kind }) => kind === 'superseded')
			.map(({ what, dateLabel, supersededOn }) => ({
				...{ what, dateLabel },
				supersededOn: supersededOn as CalendarDay | null
			}))
	};
}

async function entriesOf(db: Queryable, projectId: string): Promise<GrantEntry[]> {
	const rows = await db
		.select({
			id: grantEntry.id,
			kind: grantEntry.kind,
			amountOre: grantEntry.amountOre,
			on: grantEntry.on,
			what: grantEntry.what,
			workstream: { number: workstream.number, title: workstream.title },
			createdBy: userAccount.name,
			withdrawnAt: grantEntry.withdrawnAt
		})
		.from(grantEntry)
		.leftJoin(workstream, eq(workstream.id, grantEntry.workstreamId))
		.leftJoin(userAccount, eq(userAccount.id, grantEntry.createdBy))
		.where(eq(grantEntry.projectId, projectId))
		.orderBy(desc(grantEntry.on), desc(grantEntry.createdAt), desc(grantEntry.id));
	return rows.map((row) => ({ ...row, on: row.on as CalendarDay }));
}
