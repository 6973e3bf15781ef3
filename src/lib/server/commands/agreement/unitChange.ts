import type { ActionAgreement } from '$lib/domain/actionAgreement';
import type { Change } from '$lib/domain/actionItemChanges';
import type { Queryable } from '$lib/server/db/client';
import { findUnitName } from '../actionItemOwner';

interface Asked {
	from: ActionAgreement;
	to: ActionAgreement;
	field: 'operationsOwner' | 'handoverFrom' | 'handoverTo';
}

/**
 * The names of the unit a field named, and of the one it names now.
 * @throws Refusal unknownUnit, with the field, for a unit that is not the project's.
 */
export async function unitChange(
	tx: Queryable,
	projectId: string,
	{ from, to, field }: Asked
): Promise<Change<string | null>> {
	const nameOf = async (id: string) => (id ? findUnitName(tx, projectId, id, field) : null);
	const before = await nameOf(from[field]);
	return [before, from[field] === to[field] ? before : await nameOf(to[field])];
}
