import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { isClosed } from '$lib/domain/actionStatus';
import { checkLightOverride } from '$lib/domain/lightOverride';
import { Refusal } from '$lib/domain/refusal';
import { trafficLights } from '$lib/domain/trafficLight';
import type { CommandContext } from '$lib/server/context';
import { actionItem } from '$lib/server/db/schema';
import { fields } from './actionItemFields';
import { addActionItemEntry } from './addActionItemEntry';
import { lockActionItem } from './lockActionItem';
import { parseInput } from './parseInput';
import { requireMay } from './requireMay';
import { transaction } from './transaction';
import { words } from './words';

export const overrideLightSchema = v.object({
	projectId: fields.projectId,
	actionItemId: fields.actionItemId,
	/** `''` takes the word back: the rule speaks again. */
	light: v.union([v.literal(''), v.picklist(trafficLights)], 'required'),
	reason: v.optional(words(500), ''),
	onBehalfOf: fields.onBehalfOf
});

/**
 * Sets a person's word against the rule of the traffic light, or takes it back. What the rule says is
 * still shown, with the reason beside it.
 *
 * @throws Refusal `reasonRequired`; `transitionNotAllowed` where the item is finished or dropped.
 */
export async function overrideLight(
	context: CommandContext,
	input: v.InferInput<typeof overrideLightSchema>
): Promise<void> {
	requireMay(context.actor, 'updateActionItem', input.projectId);
	const { projectId, actionItemId, light, ...said } = parseInput(overrideLightSchema, input);
	const override = light === '' ? null : { light, reason: said.reason };
	const problem = override && checkLightOverride(override);
	if (problem) throw new Refusal(problem, { field: 'reason' });
	await transaction(context.db, async ({ tx, tell }) => {
		const item = await lockActionItem(tx, { projectId, actionItemId });
		if (override && isClosed(item.status))
			throw new Refusal('transitionNotAllowed', { field: 'light' });
		const isSame =
			item.lightOverride === (override?.light ?? null) &&
			item.lightOverrideReason === (override?.reason ?? '');
		if (isSame) return;
		await tx
			.update(actionItem)
			.set({
				lightOverride: override?.light ?? null,
				lightOverrideReason: override?.reason ?? ''
			})
			.where(eq(actionItem.id, actionItemId));
		await addActionItemEntry(tx, context, {
			actionItemId,
			kind: 'edited',
			changes: { lightOverride: [item.lightOverride, override?.light ?? null] },
			remark: said.reason,
			onBehalfOf: said.onBehalfOf
		});
		tell({ kind: 'actionItem.changed', projectId, actionItemId });
	});
}
