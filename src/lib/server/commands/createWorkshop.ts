import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import { newWorkshopCode } from '$lib/domain/workshopCode';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { workshop } from '$lib/server/db/schema';
import { can } from '$lib/server/policies/can';
import { isOn } from './isOn';
import { parseInput } from './parseInput';
import { transaction } from './transaction';
import { workshopFields } from './workshopFields';

export const createWorkshopSchema = v.object({
	projectId: workshopFields.projectId,
	title: workshopFields.title,
	/** As typed, or empty where no day is set yet. */
	heldOn: workshopFields.heldOn,
	place: workshopFields.place,
	isRehearsal: isOn
});

/** More collisions than this in a row are no accident. */
const CODE_TRIES = 5;

/**
 * Makes a workshop, closed, with a code of its own.
 *
 * @throws Refusal `notAllowed`, `notADate`, or what else is wrong with a field.
 */
export async function createWorkshop(
	context: CommandContext,
	input: v.InferInput<typeof createWorkshopSchema>
): Promise<{ workshopId: string }> {
	const { projectId } = input;
	if (!can(context.actor, 'createWorkshop', { kind: 'project', projectId }))
		throw new Refusal('notAllowed');
	const { title, heldOn, place, isRehearsal } = parseInput(createWorkshopSchema, input);
	return transaction(context.db, async ({ tx, tell }) => {
		const workshopId = await insertWithFreeCode(tx, {
			projectId,
			title,
			heldOn: heldOn || null,
			place: place || null,
			isRehearsal,
			createdAt: context.now
		});
		tell({ kind: 'workshop.changed', projectId, workshopId });
		return { workshopId };
	});
}

/**
 * Stores a workshop under a code that no other has. Asks for no rights.
 *
 * @returns Its id.
 */
export async function insertWithFreeCode(
	tx: Queryable,
	values: Omit<typeof workshop.$inferInsert, 'code'>
): Promise<string> {
	for (let tries = 0; tries < CODE_TRIES; tries += 1) {
		const [made] = await tx
			.insert(workshop)
			.values({ ...values, code: newWorkshopCode(randomBytes) })
			.onConflictDoNothing({ target: workshop.code })
			.returning({ id: workshop.id });
		if (made) return made.id;
	}
	throw new Error('no free workshop code was found');
}
