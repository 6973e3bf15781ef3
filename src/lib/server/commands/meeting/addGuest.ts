import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { meetingAttendance, sector } from '$lib/server/db/schema';
import { findPerson, type NamedPerson } from '../group/findPerson';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { lockMeeting } from './lockMeeting';
import { meetingFields } from './meetingFields';

export const addGuestSchema = v.object({
	projectId: meetingFields.projectId,
	meetingId: meetingFields.meetingId,
	userId: meetingFields.userId,
	name: meetingFields.personName,
	/** `''`: the one that somebody with an account speaks for, or none. */
	sectorId: meetingFields.sectorId
});

/**
 * Has somebody at one meeting who is not in the group: awaited while it is planned, there once it runs.
 *
 * @throws Refusal `notAllowed`, `notFound`, `notAsMeetingStands`, `unknownUser`, `unknownSector`,
 *   `required` for a name, or `alreadyInUse` for somebody who is on the list.
 */
export async function addGuest(
	context: CommandContext,
	input: v.InferInput<typeof addGuestSchema>
): Promise<void> {
	const wanted = parseInput(addGuestSchema, input);
	const { projectId, meetingId } = wanted;
	await transaction(context.db, async ({ tx, tell }) => {
		const { state } = await lockMeeting(tx, context, wanted, 'prepare');
		const person = await findPerson(tx, wanted);
		await refuseTwice(tx, meetingId, person);
		const sectorId = wanted.sectorId || person.sectorId;
		if (sectorId) await requireSector(tx, projectId, sectorId);
		await tx.insert(meetingAttendance).values({
			...{ meetingId, sectorId, userId: person.userId, name: person.name },
			presence: state === 'running' ? 'present' : null
		});
		tell({ kind: 'meeting.changed', projectId, meetingId });
	});
}

async function refuseTwice(tx: Queryable, meetingId: string, { userId, name }: NamedPerson) {
	const there = await tx
		.select()
		.from(meetingAttendance)
		.where(eq(meetingAttendance.meetingId, meetingId));
	const isThere = there.some((one) =>
		userId ? one.userId === userId : !one.userId && one.name.toLowerCase() === name.toLowerCase()
	);
	if (isThere) throw new Refusal('alreadyInUse', { field: userId ? 'userId' : 'name' });
}

async function requireSector(tx: Queryable, projectId: string, sectorId: string) {
	const [found] = await tx
		.select({ id: sector.id })
		.from(sector)
		.where(and(eq(sector.id, sectorId), eq(sector.projectId, projectId)));
	if (!found) throw new Refusal('unknownSector', { field: 'sectorId' });
}
