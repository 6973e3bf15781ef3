import { eq } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { project } from '$lib/server/db/schema';
import { minutesReaders } from '$lib/server/queries/mail/minutesReaders';
import { meetingMinutes } from '$lib/server/queries/meeting/meetingMinutes';
import { dictionary } from '$lib/text';
import { lockMeeting } from '../meeting/lockMeeting';
import { meetingStepSchema, type MeetingStepInput } from '../meeting/stepSchema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { queueMinutes } from './queueMinutes';

/**
 * Sends the minutes of a meeting that was held to those who were called to it.
 *
 * @returns How many mails were written: none to whoever has had the same minutes before.
 * @throws Refusal `notAllowed`, `notFound`, or `notAsMeetingStands` before it has been held.
 */
export async function sendMinutes(
	context: CommandContext,
	input: MeetingStepInput
): Promise<{ written: number }> {
	const at = parseInput(meetingStepSchema, input);
	const { projectId, meetingId } = at;
	return transaction(context.db, async ({ tx }) => {
		const { state } = await lockMeeting(tx, context, at, null);
		if (state !== 'held') throw new Refusal('notAsMeetingStands');
		const [found] = await tx
			.select({ slug: project.slug })
			.from(project)
			.where(eq(project.id, projectId));
		const path = `/projects/${found!.slug}/meetings/${meetingId}/minutes`;
		let written = 0;
		for (const { recipient: to } of await minutesReaders(tx, at)) {
			if (!to) continue;
			const minutes = await meetingMinutes(tx, at, dictionary(to.locale).meetings.steeringGroup);
			const { now } = context;
			if (await queueMinutes(tx, { projectId, meetingId, path, minutes: minutes!, to, now }))
				written += 1;
		}
		return { written };
	});
}
