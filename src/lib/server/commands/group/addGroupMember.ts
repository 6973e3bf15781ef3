import { and, eq, isNull, sql } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { sector, unit, workingGroupMember } from '$lib/server/db/schema';
import { inviteToPlanned } from '../meeting/invite';
import { parseInput } from '../parseInput';
import { requireMay } from '../requireMay';
import { transaction } from '../transaction';
import { findPerson } from './findPerson';
import { groupFields } from './groupFields';
import { lockGroup } from './lockGroup';

export const addGroupMemberSchema = v.object({
	projectId: groupFields.projectId,
	groupId: groupFields.groupId,
	userId: groupFields.userId,
	name: groupFields.personName,
	email: groupFields.email,
	/** `''`: the one that somebody with an account speaks for in the project. */
	sectorId: groupFields.sectorId,
	unitId: groupFields.unitId,
	isLead: groupFields.isLead
});

type Wanted = v.InferOutput<typeof addGroupMemberSchema>;

/**
 * Takes somebody into a working group, with an account or without. They are invited to the meetings
 * that are planned.
 *
 * @throws Refusal `notAllowed`, `notFound`, `groupClosed`, `unknownUser`, `unknownSector`,
 *   `unknownUnit`, `required` for a name, or `alreadyInUse` for somebody who is in.
 */
export async function addGroupMember(
	context: CommandContext,
	input: v.InferInput<typeof addGroupMemberSchema>
): Promise<{ memberId: string }> {
	requireMay(context.actor, 'manageGroups', input.projectId);
	const wanted = parseInput(addGroupMemberSchema, input);
	const { projectId, groupId, email, unitId, isLead } = wanted;
	return transaction(context.db, async ({ tx, tell }) => {
		await lockGroup(tx, wanted);
		const person = await findPerson(tx, wanted);
		await refuseTwice(tx, groupId, person);
		const sectorId = await sectorOf(tx, wanted, person.sectorId);
		if (unitId) await requireUnit(tx, projectId, unitId);
		const { userId, name } = person;
		const [member] = await tx
			.insert(workingGroupMember)
			.values({
				...{ groupId, userId, name, email: person.email ?? email, sectorId, isLead },
				unitId: unitId || null,
				createdAt: context.now
			})
			.returning({ id: workingGroupMember.id });
		await inviteToPlanned(tx, groupId);
		tell({ kind: 'group.changed', projectId, groupId });
		return { memberId: member!.id };
	});
}

async function refuseTwice(
	tx: Queryable,
	groupId: string,
	{ userId, name }: { userId: string | null; name: string }
): Promise<void> {
	const isSame = userId
		? eq(workingGroupMember.userId, userId)
		: and(
				isNull(workingGroupMember.userId),
				sql`lower(${workingGroupMember.name}) = lower(${name})`
			);
	const [found] = await tx
		.select({ id: workingGroupMember.id })
		.from(workingGroupMember)
		.where(
			and(eq(workingGroupMember.groupId, groupId), isNull(workingGroupMember.endedAt), isSame)
		);
	if (found) throw new Refusal('alreadyInUse', { field: userId ? 'userId' : 'name' });
}

async function sectorOf(
	tx: Queryable,
	{ projectId, sectorId }: Wanted,
	own: string | null
): Promise<string> {
	const id = sectorId || own;
	const [found] = id
		? await tx
				.select({ id: sector.id })
				.from(sector)
				.where(and(eq(sector.id, id), eq(sector.projectId, projectId)))
		: [];
	if (!found) throw new Refusal('unknownSector', { field: 'sectorId' });
	return found.id;
}

async function requireUnit(tx: Queryable, projectId: string, unitId: string): Promise<void> {
	const [found] = await tx
		.select({ id: unit.id })
		.from(unit)
		.where(and(eq(unit.id, unitId), eq(unit.projectId, projectId)));
	if (!found) throw new Refusal('unknownUnit', { field: 'unitId' });
}
