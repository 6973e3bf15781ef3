import { and, asc, eq, exists, isNull, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { ActionStatus } from '$lib/domain/actionStatus';
import { isoDay, type CalendarDay } from '$lib/domain/calendarDay';
import type { Locale } from '$lib/domain/locale';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, membership, project, unit, userAccount } from '$lib/server/db/schema';

/** Who is written to. */
export interface Recipient {
	/** In lower case. */
	address: string;
	/** `''`: nobody has told. */
	name: string;
	locale: Locale;
	/** May sign in and see the project. */
	isMember: boolean;
}

/** An action item, as mail about it needs it. */
export interface OwnedItem {
	id: string;
	number: number;
	title: string;
	status: ActionStatus;
	isAtRisk: boolean;
	dueOn: CalendarDay | null;
	statusAt: Date;
	project: { id: string; slug: string; name: string; staleWeeks: number };
	/** The unit that owns it, or the person. */
	ownerName: string;
	/** The account that owns it; null where a unit does. */
	ownerUserId: string | null;
	/** Who hears of it; null: nobody may. */
	recipient: Recipient | null;
}

/**
 * Items of real projects with whoever is to hear of each: the account that owns it, else the address
 * that was told. Nobody who has left the project, or whose account is closed, hears of anything; a
 * rehearsal's items are no one's.
 */
export async function ownedItems(db: Queryable, where: SQL[]): Promise<OwnedItem[]> {
	const owner = alias(userAccount, 'owner_account');
	/** The account that has the address, where there is one. */
	const addressed = alias(userAccount, 'addressed_account');
	const belongs = (account: typeof owner | typeof addressed, isActive: boolean) =>
		exists(
			db
				.select({ id: membership.userId })
				.from(membership)
				.where(
					and(
						eq(membership.userId, account.id),
						eq(membership.projectId, actionItem.projectId),
						isActive ? isNull(membership.endedAt) : undefined
					)
				)
		).mapWith(Boolean);
	const rows = await db
		.select({
			item: actionItem,
			project,
			unitName: unit.name,
			owner,
			ownerIsMember: belongs(owner, true),
			addressed,
			addressedIsMember: belongs(addressed, true),
			addressedWasMember: belongs(addressed, false)
		})
		.from(actionItem)
		.innerJoin(project, eq(project.id, actionItem.projectId))
		.leftJoin(unit, eq(unit.id, actionItem.ownerUnitId))
		.leftJoin(owner, eq(owner.id, actionItem.ownerUserId))
		.leftJoin(addressed, eq(addressed.email, actionItem.ownerEmail))
		.where(and(isNull(project.rehearsalOf), ...where))
		.orderBy(asc(actionItem.projectId), asc(actionItem.dueOn), asc(actionItem.number));
	return rows.map((row) => ({
		id: row.item.id,
		number: row.item.number,
		title: row.item.title,
		status: row.item.status,
		isAtRisk: row.item.isAtRisk,
		dueOn: row.item.dueOn === null ? null : isoDay(row.item.dueOn),
		statusAt: row.item.statusAt,
		project: {
			id: row.project.id,
			slug: row.project.slug,
			name: row.project.name,
			staleWeeks: row.project.trafficLightLimits.staleWeeks
		},
		ownerName: row.unitName ?? row.owner?.name ?? '',
		ownerUserId: row.item.ownerUserId,
		recipient: recipientOf(row)
	}));
}

type Account = typeof userAccount.$inferSelect;

function recipientOf(row: {
	item: typeof actionItem.$inferSelect;
	owner: Account | null;
	ownerIsMember: boolean;
	addressed: Account | null;
	addressedIsMember: boolean;
	addressedWasMember: boolean;
}): Recipient | null {
	const { item, owner, addressed } = row;
	if (owner) {
		const mayHear = owner.deactivatedAt === null && row.ownerIsMember;
		return mayHear
			? { address: owner.email, name: owner.name, locale: owner.locale, isMember: true }
			: null;
	}
	if (item.ownerEmail === '') return null;
	const hasLeft = addressed && row.addressedWasMember && !row.addressedIsMember;
	if (hasLeft || addressed?.deactivatedAt) return null;
	return {
		address: item.ownerEmail,
		name: item.ownerContact || (addressed?.name ?? ''),
		locale: addressed?.locale ?? 'da',
		isMember: row.addressedIsMember
	};
}
