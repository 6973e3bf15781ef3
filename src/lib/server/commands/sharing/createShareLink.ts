import * as v from 'valibot';
import { linkLifetimes } from '$lib/domain/sharing/linkLifetimes';
import { hashSecret, newToken } from '$lib/server/auth/token';
import type { CommandContext } from '$lib/server/context';
import { shareLink } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { requireMay } from '../requireMay';
import { transaction } from '../transaction';
import { words } from '../words';

const DAY = 24 * 60 * 60_000;

export const createShareLinkSchema = v.object({
	projectId: v.pipe(v.string('required'), v.uuid('notFound')),
	/** For whom it is. */
	label: v.pipe(words(100), v.nonEmpty('required')),
	days: v.pipe(
		v.union([v.string(), v.number()], 'required'),
		v.transform(Number),
		v.picklist(linkLifetimes, 'required')
	),
	names: v.picklist(['hidden', 'shown'], 'required')
});

/**
 * A way to read how a project stands, for somebody without an account. Only a hash of its secret is
 * kept.
 *
 * @returns Its path, to be shown this once.
 * @throws Refusal `notAllowed`, or what is wrong with a field.
 */
export async function createShareLink(
	context: CommandContext,
	input: v.InferInput<typeof createShareLinkSchema>
): Promise<string> {
	const { actor, now } = context;
	requireMay(actor, 'share', input.projectId);
	const { projectId, label, days, names } = parseInput(createShareLinkSchema, input);
	const { secret } = newToken();
	await transaction(context.db, async ({ tx }) => {
		await tx.insert(shareLink).values({
			projectId,
			label,
			secretHash: hashSecret(secret),
			hidesNames: names === 'hidden',
			createdBy: actor.userId,
			createdAt: now,
			expiresAt: new Date(now.getTime() + days * DAY)
		});
	});
	return `/shared/${secret}`;
}
