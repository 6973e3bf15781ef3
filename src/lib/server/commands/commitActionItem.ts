import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { noAgreement } from '$lib/domain/actionAgreement';
import { onlyChanged } from '$lib/domain/actionItemChanges';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { actionItem } from '$lib/server/db/schema';
import { can } from '$lib/server/policies/can';
import { fields, noteFields } from './actionItemFields';
import { addActionItemEntry } from './addActionItemEntry';
import { agreementFields } from './agreement/agreementFields';
import { rowOfAgreement } from './agreement/rowOfAgreement';
import { settle } from './agreement/settle';
import { writeDetails } from './agreement/writeDetails';
import { nextActionNumber } from './nextActionNumber';
import { linkDecision } from './decision/linkDecision';
import { findMeeting } from './meeting/findMeeting';
import { findNotePlace, type NotePlace } from './notePlace';
import { parseInput } from './parseInput';
import { transaction } from './transaction';

/** What is agreed: the same fields on a board's note and on a page without a board. */
export const commitActionItemSchema = v.object({
	projectId: fields.projectId,
	...noteFields,
	...agreementFields,
	owner: v.pipe(fields.owner, v.nonEmpty('ownerMissing')),
	/** Where a week or a rule is said as well, that decides the day. */
	dueOn: v.pipe(fields.dueOn, v.nonEmpty('deadlineMissing')),
	/** The meeting it is agreed at; its working group is the one to move it. */
	meetingId: fields.meetingId,
	/** The decision of that meeting it follows from. */
	decisionId: fields.decisionId,
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
	const { projectId, boardId, noteKey, meetingId, decisionId, onBehalfOf, ...typed } = agreement;
	const place = await findNotePlace(tx, { projectId, boardId, noteKey });
	const agreedAt = await findMeeting(tx, projectId, meetingId);
	const workingGroupId = agreedAt.groupId ?? typed.workingGroupId;
	const whereFrom = { projectId, workshopId: place.workshopId };
	const agreed = { ...typed, workingGroupId };
	const said = await settle(tx, whereFrom, noAgreement, agreed, context.now);
	const row = await rowOfAgreement(tx, projectId, noAgreement, said);
	const number = await nextActionNumber(tx, projectId);
	const [item] = await tx
		.insert(actionItem)
		.values({
			projectId,
			number,
			...row.columns,
			status: 'agreed',
			dueOn: said.dueOn,
			firstDueOn: said.dueOn,
			...place,
			meetingId: agreedAt.meetingId,
			createdBy: context.actor.kind === 'user' ? context.actor.userId : null,
			createdAt: context.now,
			statusAt: context.now
		})
		.onConflictDoNothing({ target: [actionItem.boardId, actionItem.noteKey] })
		.returning({ id: actionItem.id, number: actionItem.number });
	if (!item) return refuseSecond(tx, place);
	if (decisionId) await linkDecision(tx, { actionItemId: item.id, decisionId, meetingId });
	const details = await writeDetails(tx, { id: item.id, projectId }, noAgreement, said);
	const changes = onlyChanged({ ...row.changes, ...details });
	// That it was written is no change.
	delete changes.description;
	await addActionItemEntry(tx, context, {
		actionItemId: item.id,
		kind: 'committed',
		changes: {
			...changes,
			status: [null, 'agreed'],
			title: [null, said.title],
			dueOn: [null, said.dueOn]
		},
		onBehalfOf
	});
	return item;
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
