import * as v from 'valibot';
import { validities } from '$lib/domain/source/validity';
import type { CommandContext } from '$lib/server/context';
import { sourceCheck } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { requireMay } from '../requireMay';
import { transaction } from '../transaction';
import { typedDay } from '../typedDay';
import { words } from '../words';
import { lockSource } from './lockSource';

/** What somebody found who looked for the edition in force. */
export const checkFields = v.object({
	validity: v.picklist(validities, 'required'),
	remark: v.optional(words(1000), ''),
	checkedOn: typedDay
});

export type CheckFields = v.InferInput<typeof checkFields>;

/**
 * "Gældende udgave tjekket": adds what was found to what was found before.
 *
 * @throws Refusal `notAllowed`, `notFound`, or what is wrong with a field.
 */
export async function recordCheck(
	{ actor, db }: CommandContext,
	input: CheckFields & { projectId: string; sourceId: string }
): Promise<void> {
	const { projectId, sourceId } = input;
	requireMay(actor, 'manageSources', projectId);
	const fields = parseInput(checkFields, input);
	const checkedBy = actor.userId;
	await transaction(db, async ({ tx, tell }) => {
		await lockSource(tx, projectId, sourceId);
		await tx.insert(sourceCheck).values({ ...fields, projectId, sourceId, checkedBy });
		tell({ kind: 'source.changed', projectId, sourceId });
	});
}
