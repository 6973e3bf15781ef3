import { and, asc, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import { parkingPlaces } from '$lib/domain/workshop/parkingPlace';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { parkedItem, workstream } from '$lib/server/db/schema';
import { parseInput } from '../../parseInput';
import { transaction } from '../../transaction';
import { words } from '../../words';
import { workshopFields } from '../../workshopFields';
import { facilitated } from '../facilitated';
import { insertProposal, type ProposedAt } from '../proposal/insertProposal';

export const placeParkedSchema = v.object({
	workshopId: workshopFields.workshopId,
	parkedId: v.pipe(v.string('notFound'), v.uuid('notFound')),
	place: v.picklist(parkingPlaces, 'required'),
	remark: v.optional(words(300), '')
});

/**
 * Gives something parked its place. What is to be an action becomes a proposal at once, for somebody to
 * take on; what is let go of says why.
 *
 * @throws Refusal `notAllowed`, `notFound`, or `remarkRequired` for what is dropped without a reason.
 */
export async function placeParked(
	context: CommandContext,
	input: v.InferInput<typeof placeParkedSchema>
): Promise<void> {
	const { workshopId, parkedId, place, remark } = parseInput(placeParkedSchema, input);
	if (place === 'dropped' && !remark) throw new Refusal('remarkRequired', { field: 'remark' });
	await transaction(context.db, async ({ tx, tell }) => {
		const { projectId } = await facilitated(tx, context, workshopId);
		const [item] = await tx
			.select()
			.from(parkedItem)
			.where(and(eq(parkedItem.id, parkedId), eq(parkedItem.workshopId, workshopId)));
		if (!item) throw new Refusal('notFound');
		const at = { projectId, workshopId, tableId: null };
		const actionItemId =
			item.actionItemId ??
			(place === 'action' ? await proposeParked(tx, context, at, item.text) : null);
		await tx
			.update(parkedItem)
			.set({ place, remark, placedAt: context.now, actionItemId })
			.where(eq(parkedItem.id, parkedId));
		tell({ kind: 'workshop.told', projectId, workshopId });
	});
}

async function proposeParked(
	tx: Queryable,
	context: CommandContext,
	at: ProposedAt,
	text: string
): Promise<string> {
	const [across] = await tx
		.select({ id: workstream.id })
		.from(workstream)
		.where(eq(workstream.projectId, at.projectId))
		.orderBy(asc(workstream.number))
		.limit(1);
	if (!across) throw new Refusal('unknownWorkstream');
	return insertProposal(tx, context, at, {
		title: text.slice(0, 200),
		unitId: '',
		ownerParticipantId: '',
		ownerName: '',
		dueOn: '',
		workstreamId: across.id,
		recommendationIds: []
	});
}
