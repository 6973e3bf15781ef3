import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import {
	meeting,
	meetingAttendance,
	memberProfile,
	membership,
	userAccount,
	workingGroupMember
} from '$lib/server/db/schema';

type Awaited = Pick<typeof meetingAttendance.$inferInsert, 'userId' | 'name' | 'sectorId'>;

/** Has everybody who belongs to the body that meets awaited at its meeting; nobody twice. */
export async function invite(
	tx: Queryable,
	{ id, projectId, groupId }: Pick<typeof meeting.$inferSelect, 'id' | 'projectId' | 'groupId'>
): Promise<void> {
	const [members, there] = [
		groupId === null ? await steeringMembers(tx, projectId) : await groupMembers(tx, groupId),
		await tx.select().from(meetingAttendance).where(eq(meetingAttendance.meetingId, id))
	];
	const missing = members.filter(
		({ userId, name }) =>
			!there.some((one) => (userId ? one.userId === userId : !one.userId && one.name === name))
	);
	if (missing.length === 0) return;
	await tx
		.insert(meetingAttendance)
		.values(missing.map((person) => ({ ...person, meetingId: id })));
}

/** The same for all the meetings that the group has planned. */
export async function inviteToPlanned(tx: Queryable, groupId: string): Promise<void> {
	for (const planned of await plannedOf(tx, groupId)) await invite(tx, planned);
}

/** Somebody who has left is awaited at none of those, unless they have said something of it. */
export async function uninviteFromPlanned(
	tx: Queryable,
	{
		groupId,
		userId,
		name
	}: Pick<typeof workingGroupMember.$inferSelect, 'groupId' | 'userId' | 'name'>
): Promise<void> {
	const planned = await plannedOf(tx, groupId);
	if (planned.length === 0) return;
	await tx.delete(meetingAttendance).where(
		and(
			inArray(
				meetingAttendance.meetingId,
				planned.map(({ id }) => id)
			),
			isNull(meetingAttendance.presence),
			userId
				? eq(meetingAttendance.userId, userId)
				: and(isNull(meetingAttendance.userId), eq(meetingAttendance.name, name))
		)
	);
}

function plannedOf(tx: Queryable, groupId: string) {
	return tx
		.select()
		.from(meeting)
		.where(and(eq(meeting.groupId, groupId), eq(meeting.state, 'planned')))
		.orderBy(meeting.number)
		.for('update');
}

function groupMembers(tx: Queryable, groupId: string): Promise<Awaited[]> {
	return tx
		.select({
			userId: workingGroupMember.userId,
			name: workingGroupMember.name,
			sectorId: workingGroupMember.sectorId
		})
		.from(workingGroupMember)
		.where(and(eq(workingGroupMember.groupId, groupId), isNull(workingGroupMember.endedAt)))
		.orderBy(workingGroupMember.name);
}

/** The steering group, and the project leads who report to it. */
function steeringMembers(tx: Queryable, projectId: string): Promise<Awaited[]> {
	return tx
		.selectDistinct({
			userId: sql<string | null>`${userAccount.id}`,
			name: userAccount.name,
			sectorId: memberProfile.sectorId
		})
		.from(membership)
		.innerJoin(userAccount, eq(userAccount.id, membership.userId))
		.leftJoin(
			memberProfile,
			and(
				eq(memberProfile.userId, membership.userId),
				eq(memberProfile.projectId, membership.projectId)
			)
		)
		.where(
			and(
				eq(membership.projectId, projectId),
				inArray(membership.role, ['steering', 'projectLead']),
				isNull(membership.endedAt),
				isNull(userAccount.deactivatedAt)
			)
		)
		.orderBy(userAccount.name);
}
