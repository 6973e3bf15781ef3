import { and, eq, isNull } from 'drizzle-orm';
import type { ActionAgreement } from '$lib/domain/actionAgreement';
import type { ActionItemChanges, Change } from '$lib/domain/actionItemChanges';
import type { actionKinds } from '$lib/domain/actionKind';
import type { actionScopes } from '$lib/domain/actionScope';
import type { breadths } from '$lib/domain/breadth';
import { Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { workingGroup } from '$lib/server/db/schema';
import { findWorkstream } from '../actionItemLinks';
import { findOwner, ownerOfField } from '../actionItemOwner';
import { emailChange } from './emailChange';
import { unitChange } from './unitChange';

/**
 * The part of an agreement that stands on the item's own row, and what it changes of how it was; the
 * deadline's day is reckoned apart. Only what becomes something else has to be known in the project:
 * whoever owns it may have left, and the rest can be mended all the same.
 *
 * @throws Refusal with the field of what the project does not know.
 */
export async function rowOfAgreement(
	tx: Queryable,
	projectId: string,
	from: ActionAgreement,
	to: ActionAgreement
) {
	const ownerBefore = await ownerOfField(tx, from.owner);
	const owner = from.owner === to.owner ? ownerBefore : await findOwner(tx, projectId, to.owner);
	const [scopeBefore, scope] = both<(typeof actionScopes)[number]>(from.scope, to.scope);
	const [breadthBefore, breadth] = both<(typeof breadths)[number]>(from.breadth, to.breadth);
	const { title, description, ownerContact, ownerEmail, workstreamId } = to;
	const { barriers, involvement } = to;
	const kind = to.kind as (typeof actionKinds)[number];
	const changes: ActionItemChanges = {
		title: [from.title, title],
		description: [from.description, description],
		owner: [ownerBefore?.name ?? null, owner?.name ?? null],
		ownerContact: [from.ownerContact, ownerContact],
		ownerEmail: emailChange(from.ownerEmail, ownerEmail),
		dueRule: [from.dueRule, to.dueRule],
		breadth: [breadthBefore, breadth],
		ages: [agesOf(from), agesOf(to)],
		scope: [scopeBefore, scope],
		kind: [from.kind as typeof kind, kind],
		barriers: [from.barriers, barriers],
		involvement: [from.involvement, involvement],
		operationsOwner: await unitChange(tx, projectId, { from, to, field: 'operationsOwner' }),
		followUpOn: [from.followUpOn || null, to.followUpOn || null],
		...(from.workstreamId !== workstreamId && {
			workstream: [
				from.workstreamId ? await findWorkstream(tx, projectId, from.workstreamId) : null,
				await findWorkstream(tx, projectId, workstreamId)
			]
		}),
		...(from.workingGroupId !== to.workingGroupId && {
			workingGroup: await groupChange(tx, projectId, from.workingGroupId, to.workingGroupId)
		})
	};
	const columns = {
		...{ title, description, ownerContact, ownerEmail, workstreamId, barriers, involvement, kind },
		...{ breadth, scope },
		ownerUnitId: owner?.unitId ?? null,
		ownerUserId: owner?.userId ?? null,
		dueRule: to.dueRule || null,
		ageFrom: to.ageFrom === '' ? null : Number(to.ageFrom),
		ageTo: to.ageTo === '' ? null : Number(to.ageTo),
		workingGroupId: to.workingGroupId || null,
		operationsOwnerUnitId: to.operationsOwner || null,
		followUpOn: to.followUpOn || null
	};
	return { columns, changes };
}

/** Stored and parsed values alike hold nothing but these words, or nothing at all. */
function both<Word extends string>(from: string, to: string): Change<Word | null> {
	return [(from || null) as Word | null, (to || null) as Word | null];
}

function agesOf({ ageFrom, ageTo }: ActionAgreement) {
	if (ageFrom === '') return null;
	return { from: Number(ageFrom), to: ageTo === '' ? null : Number(ageTo) };
}

async function groupChange(
	tx: Queryable,
	projectId: string,
	from: string,
	to: string
): Promise<Change<string | null>> {
	const nameOf = async (id: string, isOpen: boolean) => {
		if (!id) return null;
		const [found] = await tx
			.select({ name: workingGroup.name })
			.from(workingGroup)
			.where(
				and(
					eq(workingGroup.id, id),
					eq(workingGroup.projectId, projectId),
					isOpen ? isNull(workingGroup.closedAt) : undefined
				)
			);
		if (!found) throw new Refusal('unknownGroup', { field: 'workingGroupId' });
		return found.name;
	};
	return [await nameOf(from, false), await nameOf(to, true)];
}
