import * as v from 'valibot';
import { newToken } from '$lib/server/auth/token';
import type { CommandContext } from '$lib/server/context';
import { calendarFeed } from '$lib/server/db/schema';
import { fields } from '../actionItemFields';
import { parseInput } from '../parseInput';
import { requireMay } from '../requireMay';

export const renewFeedSchema = v.object({
	projectId: fields.projectId,
	whose: v.picklist(['mine', 'steering'], 'required')
});

/**
 * Gives a calendar a new address that nobody can guess; where it had one, that opens nothing any more.
 * One's own is one's own to give; the steering group's the project leads'.
 *
 * @throws Refusal notAllowed.
 */
export async function renewFeed(
	{ db, actor, now }: CommandContext,
	input: v.InferInput<typeof renewFeedSchema>
): Promise<void> {
	const { projectId, whose } = parseInput(renewFeedSchema, input);
	requireMay(actor, whose === 'mine' ? 'read' : 'keepSteering', projectId);
	const userId = whose === 'mine' ? actor.userId : null;
	const { secret: token } = newToken();
	await db
		.insert(calendarFeed)
		.values({ projectId, userId, token, createdAt: now })
		.onConflictDoUpdate({
			target: [calendarFeed.projectId, calendarFeed.userId],
			set: { token, createdAt: now }
		});
}
