import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { onlyChanged } from '$lib/domain/actionItemChanges';
import { mergeFields } from '$lib/domain/mergeFields';
import type { CommandContext } from '$lib/server/context';
import { indicator } from '$lib/server/db/schema';
import { fields } from '../actionItemFields';
import { formBegan } from '../agreement/formBegan';
import { parseInput } from '../parseInput';
import { words } from '../words';
import { withItem } from './withItem';

export const setIndicatorSchema = v.object({
	projectId: fields.projectId,
	actionItemId: fields.actionItemId,
	/** What is looked at; `''`: nothing any more. */
	name: v.optional(words(120), ''),
	baseline: v.optional(words(60), ''),
	baselineOn: fields.day,
	target: v.optional(words(60), ''),
	/** As the form was opened with: others may have changed something else meanwhile. */
	was: formBegan
});

/**
 * Says what shows whether an item works: what it was before, and what is aimed at. Without a name the
 * item has no indicator any more; what was measured lies where it is, and comes back with the next.
 */
export async function setIndicator(
	context: CommandContext,
	input: v.InferInput<typeof setIndicatorSchema>
): Promise<void> {
	const { was = {}, ...asked } = parseInput(setIndicatorSchema, input);
	const { projectId, actionItemId, ...typed } = asked;
	await withItem(context, { projectId, actionItemId }, async (tx) => {
		const mine = eq(indicator.actionItemId, actionItemId);
		const [stored] = await tx.select().from(indicator).where(mine);
		const now = saidOf(stored);
		const { baselineOn, ...after } = { ...now, ...mergeFields(now, typed, was) };
		if (after.name) {
			const row = { ...after, baselineOn: baselineOn || null };
			await tx
				.insert(indicator)
				.values({ actionItemId, ...row })
				.onConflictDoUpdate({ target: indicator.actionItemId, set: row });
		} else await tx.delete(indicator).where(mine);
		const { name, baseline, target } = now;
		const before = { name, baseline, target };
		const changes = onlyChanged({
			indicator: [name ? before : null, after.name ? after : null]
		});
		return Object.keys(changes).length > 0 ? { changes } : null;
	});
}

function saidOf(stored: typeof indicator.$inferSelect | undefined) {
	return {
		name: stored?.name ?? '',
		baseline: stored?.baseline ?? '',
		baselineOn: stored?.baselineOn ?? '',
		target: stored?.target ?? ''
	};
}
