import { and, eq, isNull } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { membership, unit, userAccount } from '$lib/server/db/schema';

/** One owner: a unit (maybe outside, without an account) or a person of the project. */
export interface ActionItemOwner {
	unitId: string | null;
	userId: string | null;
	/** As it is called now; the history keeps it. */
	name: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Finds who `unit:<id>` or `user:<id>` is.
 *
 * @returns null where nobody was chosen.
 * @throws Refusal unknownUnit or unknownUser, field owner, for whoever is not in the project.
 */
export async function findOwner(
	db: Queryable,
	projectId: string,
	owner: string
): Promise<ActionItemOwner | null> {
	if (owner === '') return null;
	const [kind, id = ''] = owner.split(':');
	if (kind === 'user') {
		const name = UUID.test(id) ? await memberName(db, projectId, id) : undefined;
		if (name === undefined) throw new Refusal('unknownUser', { field: 'owner' });
		return { unitId: null, userId: id, name };
	}
	const unitId = kind === 'unit' ? id : '';
	const name = await findUnitName(db, projectId, unitId, 'owner');
	return { unitId, userId: null, name };
}

/** Who owns an item now, whether or not they are still in the project. */
export async function presentOwner(
	db: Queryable,
	{ ownerUnitId, ownerUserId }: { ownerUnitId: string | null; ownerUserId: string | null }
): Promise<ActionItemOwner | null> {
	if (!ownerUnitId && !ownerUserId) return null;
	const [found] = ownerUnitId
		? await db.select({ name: unit.name }).from(unit).where(eq(unit.id, ownerUnitId))
		: await db
				.select({ name: userAccount.name })
				.from(userAccount)
				.where(eq(userAccount.id, ownerUserId ?? ''));
	return { unitId: ownerUnitId, userId: ownerUserId, name: found?.name ?? '' };
}

/** Who `unit:<id>` or `user:<id>`, as it is stored, is; see `presentOwner`. */
export function ownerOfField(db: Queryable, owner: string): Promise<ActionItemOwner | null> {
	const [kind, id = ''] = owner.split(':');
	return presentOwner(db, {
		ownerUnitId: kind === 'unit' ? id : null,
		ownerUserId: kind === 'user' ? id : null
	});
}

/**
 * The name of one of the project's units.
 * @throws Refusal unknownUnit, with `field`, for a unit that is not the project's.
 */
export async function findUnitName(
	db: Queryable,
	projectId: string,
	unitId: string,
	field: string
): Promise<string> {
	if (!UUID.test(unitId)) throw new Refusal('unknownUnit', { field });
	const [found] = await db
		.select({ name: unit.name })
		.from(unit)
		.where(and(eq(unit.id, unitId), eq(unit.projectId, projectId)));
	if (!found) throw new Refusal('unknownUnit', { field });
	return found.name;
}

async function memberName(db: Queryable, projectId: string, userId: string) {
	const [found] = await db
		.select({ name: userAccount.name })
		.from(userAccount)
		.innerJoin(membership, eq(membership.userId, userAccount.id))
		.where(
			and(
				eq(userAccount.id, userId),
				eq(membership.projectId, projectId),
				isNull(membership.endedAt),
				isNull(userAccount.deactivatedAt)
			)
		)
		.limit(1);
	return found?.name;
}
