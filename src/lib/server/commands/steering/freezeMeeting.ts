import { and, eq, isNull, ne } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { meeting, steeringSnapshot } from '$lib/server/db/schema';
import { checksumOf } from '$lib/server/queries/steering/checksumOf';
import { steeringContent } from '$lib/server/queries/steering/steeringContent';
import { parseInput } from '../parseInput';
import { requireMay } from '../requireMay';
import { transaction } from '../transaction';
import { steeringFields } from './steeringFields';

const freezeSchema = v.object({ meetingId: steeringFields.id });

/**
 * Keeps what the steering group's page says now as what a meeting saw, with its checksum. Once a
 * meeting; nothing changes it afterwards.
 *
 * @returns The checksum.
 * @throws Refusal `notFound` where the steering group has no such meeting, or has called it off;
 *   `alreadyFrozen`.
 */
export async function freezeMeeting(
	{ actor, db, now }: CommandContext,
	input: { projectId: string; meetingId: string }
): Promise<string> {
	const { projectId } = input;
	requireMay(actor, 'keepSteering', projectId);
	const { meetingId } = parseInput(freezeSchema, input);
	// One view of the database for all its questions: what changes meanwhile is not half in it.
	const content = await db.transaction((tx) => steeringContent(tx, projectId, now), {
		isolationLevel: 'repeatable read',
		accessMode: 'read only'
	});
	const checksum = checksumOf(content);
	return transaction(db, async ({ tx, tell }) => {
		await requireSteeringMeeting(tx, projectId, meetingId);
		// Two at once: the unique key lets only one of them freeze.
		const [taken] = await tx
			.insert(steeringSnapshot)
			.values({
				...{ projectId, meetingId, content, checksum },
				...{ takenAt: now, takenBy: actor.userId }
			})
			.onConflictDoNothing()
			.returning({ id: steeringSnapshot.id });
		if (!taken) throw new Refusal('alreadyFrozen');
		tell({ kind: 'steering.changed', projectId });
		return checksum;
	});
}

async function requireSteeringMeeting(tx: Queryable, projectId: string, meetingId: string) {
	const [found] = await tx
		.select({ id: meeting.id })
		.from(meeting)
		.where(
			and(
				eq(meeting.id, meetingId),
				eq(meeting.projectId, projectId),
				isNull(meeting.groupId),
				ne(meeting.state, 'cancelled')
			)
		);
	if (!found) throw new Refusal('notFound');
}
