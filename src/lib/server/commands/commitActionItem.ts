import { and, eq, sql } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, actionItemRecommendation, project } from '$lib/server/db/schema';
import { can } from '$lib/server/policies/can';
import { fields, noteFields } from './actionItemFields';
import { findRecommendationCodes, findWorkstream } from './actionItemLinks';
import { findOwner } from './actionItemOwner';
import { addActionItemEntry } from './addActionItemEntry';
import { findNotePlace, type NotePlace } from './notePlace';
import { parseInput } from './parseInput';
import { transaction } from './transaction';

/** What is agreed: the same fields on a board's note and on a page without a board. */
export const commitActionItemSchema = v.object({
	projectId: fields.projectId,
	...noteFields,
	title: fields.title,
	description: fields.description,
	owner: v.pipe(fields.owner, v.nonEmpty('ownerMissing')),
	ownerContact: fields.ownerContact,
	dueOn: v.pipe(fields.dueOn, v.nonEmpty('deadlineMissing')),
	workstreamId: fields.workstreamId,
	/** The first is what the item exists for, the others it helps. */
	recommendationIds: fields.recommendationIds,
	onBehalfOf: fields.onBehalfOf
});

export type CommitActionItemInput = v.InferInput<typeof commitActionItemSchema>;
type Agreement = v.InferOutput<typeof commitActionItemSchema>;

export interface CommittedActionItem {
	id: string;
	/** Counted within the project. */
	number: number;
}

/**
 * Makes an agreement a record: the item, its links and the first entry of its history, or nothing
 * at all. A note becomes one item however many click at once.
 *
 * @throws Refusal alreadyCommitted with the `number` of the item the note has become; or the code
 *   and the field of what is missing or unknown.
 */
export async function commitActionItem(
	context: CommandContext,
	input: CommitActionItemInput
): Promise<CommittedActionItem> {
	if (!can(context.actor, 'commitActionItem', { kind: 'project', projectId: input.projectId }))
		throw new Refusal('notAllowed');
	const agreement = parseInput(commitActionItemSchema, input);
	const { projectId, boardId, noteKey } = agreement;
	return transaction(context.db, async ({ tx, tell }) => {
		const item = await insertAgreed(tx, context, agreement);
		tell({
			kind: 'actionItem.committed',
			projectId,
			actionItemId: item.id,
			number: item.number,
			boardId,
			noteKey
		});
		return item;
	});
}

async function insertAgreed(
	tx: Queryable,
	context: CommandContext,
	agreement: Agreement
): Promise<CommittedActionItem> {
	const { projectId, title, recommendationIds, dueOn } = agreement;
	const place = await findNotePlace(tx, agreement);
	const owner = await findOwner(tx, projectId, agreement.owner);
	const workstream = await findWorkstream(tx, projectId, agreement.workstreamId);
	const recommendations = await findRecommendationCodes(tx, projectId, recommendationIds);
	const number = await nextNumber(tx, projectId);
	const [item] = await tx
		.insert(actionItem)
		.values({
			projectId,
			number,
			title,
			description: agreement.description,
			workstreamId: agreement.workstreamId,
			status: 'agreed',
			ownerUnitId: owner?.unitId,
			ownerUserId: owner?.userId,
			ownerContact: agreement.ownerContact,
			dueOn,
			firstDueOn: dueOn,
			...place,
			createdBy: context.actor.kind === 'user' ? context.actor.userId : null,
			createdAt: context.now,
			statusAt: context.now
		})
		.onConflictDoNothing({ target: [actionItem.boardId, actionItem.noteKey] })
		.returning({ id: actionItem.id, number: actionItem.number });
	if (!item) return refuseSecond(tx, place);
	if (recommendationIds.length > 0)
		await tx.insert(actionItemRecommendation).values(
			recommendationIds.map((recommendationId, index) => ({
				actionItemId: item.id,
				recommendationId,
				purpose: index === 0 ? ('mainPurpose' as const) : ('contributes' as const)
			}))
		);
	await addActionItemEntry(tx, context, {
		actionItemId: item.id,
		kind: 'committed',
		changes: {
			status: [null, 'agreed'],
			title: [null, title],
			owner: [null, owner?.name ?? null],
			dueOn: [null, dueOn],
			workstream: [null, workstream],
			recommendations: [[], recommendations]
		},
		onBehalfOf: agreement.onBehalfOf
	});
	return item;
}

/**
 * The project's next number. The row stays locked until the transaction ends, so numbers neither
 * collide nor leave a hole when a commit is refused.
 */
async function nextNumber(tx: Queryable, projectId: string): Promise<number> {
	const [row] = await tx
		.update(project)
		.set({ lastActionNumber: sql`${project.lastActionNumber} + 1` })
		.where(eq(project.id, projectId))
		.returning({ number: project.lastActionNumber });
	if (!row) throw new Refusal('notFound');
	return row.number;
}

/** Rolls everything back, and says which item the note already is. */
async function refuseSecond(
	tx: Queryable,
	{ boardId, noteKey }: Pick<NotePlace, 'boardId' | 'noteKey'>
): Promise<never> {
	const [first] = await tx
		.select({ number: actionItem.number })
		.from(actionItem)
		.where(and(eq(actionItem.boardId, boardId ?? ''), eq(actionItem.noteKey, noteKey ?? '')));
	throw new Refusal('alreadyCommitted', { params: first ? { number: first.number } : {} });
}
