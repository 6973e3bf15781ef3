import type { CommandContext } from '$lib/server/context';
import { choiceFields, type ChoiceFields } from './choiceFields';
import { parseInput } from './parseInput';
import { requireMay } from './requireMay';
import { takeStand } from './takeStand';
import { transaction } from './transaction';

/**
 * Takes a stand on a recommendation or on one element of it. Nothing is overwritten: the old choice
 * stays in the history. Where somebody else has chosen since the form was opened, the answer is
 * `changedMeanwhile`, and theirs stands.
 * @returns The sequence of the new choice.
 */
export async function makeChoice(
	{ actor, db }: CommandContext,
	input: ChoiceFields & { projectId: string; recommendationId: string }
): Promise<number> {
	const { projectId, recommendationId } = input;
	requireMay(actor, 'choose', projectId);
	const { elementId, sequence, ...stand } = parseInput(choiceFields, input);
	const subject = { projectId, recommendationId, elementId: elementId || null };
	return transaction(db, async ({ tx, tell }) => {
		const made = await takeStand(tx, subject, sequence, stand, { madeBy: actor.userId });
		tell({ kind: 'choice.made', projectId, recommendationId });
		return made;
	});
}
