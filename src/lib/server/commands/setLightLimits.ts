import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { lightLimitBounds } from '$lib/domain/lightLimits';
import { FieldRefusals, Refusal } from '$lib/domain/refusal';
import type { TrafficLightLimits } from '$lib/domain/trafficLight';
import type { CommandContext } from '$lib/server/context';
import { project } from '$lib/server/db/schema';
import { fields } from './actionItemFields';
import { parseInput } from './parseInput';
import { requireMay } from './requireMay';
import { transaction } from './transaction';

const typedNumber = v.union([v.number(), v.pipe(v.string(), v.trim(), v.maxLength(9))], 'required');

export const setLightLimitsSchema = v.object({
	projectId: fields.projectId,
	lateDays: typedNumber,
	staleWeeks: typedNumber
});

/**
 * Sets from when an action of the project is yellow and red. Every light follows at once.
 *
 * @throws FieldRefusals `outOfBounds` with the field and its bounds.
 */
export async function setLightLimits(
	context: CommandContext,
	input: v.InferInput<typeof setLightLimitsSchema>
): Promise<void> {
	requireMay(context.actor, 'manage', input.projectId);
	const { projectId, ...typed } = parseInput(setLightLimitsSchema, input);
	const limits = readLimits(typed);
	await transaction(context.db, async ({ tx, tell }) => {
		await tx.update(project).set({ trafficLightLimits: limits }).where(eq(project.id, projectId));
		tell({ kind: 'steering.changed', projectId });
	});
}

function readLimits(typed: Record<keyof TrafficLightLimits, number | string>): TrafficLightLimits {
	const refusals: Refusal[] = [];
	const read = (field: keyof TrafficLightLimits) => {
		const bounds = lightLimitBounds[field];
		const value = typed[field] === '' ? NaN : Number(typed[field]);
		if (!Number.isInteger(value) || value < bounds.min || value > bounds.max)
			refusals.push(new Refusal('outOfBounds', { field, params: bounds }));
		return value;
	};
	const limits = { lateDays: read('lateDays'), staleWeeks: read('staleWeeks') };
	if (refusals.length > 0) throw new FieldRefusals(refusals);
	return limits;
}
