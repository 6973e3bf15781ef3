import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { actionItem } from '$lib/server/db/schema';
import { parseInput } from '../../parseInput';
import { transaction } from '../../transaction';
import { takingPart } from '../takingPart';
import { insertProposal } from './insertProposal';
import { proposalFields } from './proposalFields';
import { tableOf } from './tableOf';

/** More than a room can promise; it keeps a runaway device from filling the list. */
const MAX_PROPOSALS = 200;

export const proposeActionSchema = v.object(proposalFields);

/**
 * Somebody at a table writes down what is to be done. It is a proposal until its owner says yes.
 *
 * @throws Refusal `notAllowed`, `notInThisPhase`, `tooLong` beyond 200 of them, or what is wrong with a
 *   field.
 */
export async function proposeAction(
	context: CommandContext,
	input: v.InferInput<typeof proposeActionSchema>
): Promise<void> {
	const proposal = parseInput(proposeActionSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const { participant, place } = await takingPart(tx, context, ['actions']);
		const isOfTheRoom = and(
			eq(actionItem.workshopId, place.workshopId),
			eq(actionItem.status, 'proposed')
		);
		if ((await tx.$count(actionItem, isOfTheRoom)) >= MAX_PROPOSALS) throw new Refusal('tooLong');
		const at = { ...place, tableId: tableOf(participant) };
		const actionItemId = await insertProposal(tx, context, at, proposal);
		tell({ kind: 'actionItem.changed', projectId: place.projectId, actionItemId });
	});
}
