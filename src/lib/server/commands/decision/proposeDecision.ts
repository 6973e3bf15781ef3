import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { decision, workingGroup } from '$lib/server/db/schema';
import { insertAgendaItem } from '../meeting/agendaItems';
import { lockMeeting } from '../meeting/lockMeeting';
import { requireItem } from '../meeting/requireItem';
import { parseInput } from '../parseInput';
import { requireMay } from '../requireMay';
import { transaction } from '../transaction';
import { decisionFields, proposalFields } from './decisionFields';
import { nextDecisionNumber } from './nextDecisionNumber';
import { optionsOf } from './optionsOf';
import { replaceOptions } from './replaceOptions';
import { requireReplaced } from './requireReplaced';

export const proposeDecisionSchema = v.object({
	projectId: decisionFields.projectId,
	meetingId: decisionFields.meetingId,
	agendaItemId: decisionFields.agendaItemId,
	bodyName: decisionFields.bodyName,
	...proposalFields
});

type Proposal = v.InferOutput<typeof proposeDecisionSchema>;

/**
 * Asks for a decision: of the meeting it is put before, as an item of the agenda, or of the steering
 * group, which gets it at its next meeting. The steering group is given at least two ways to choose
 * between.
 *
 * @throws Refusal `notAllowed`, `notFound`, `notAsMeetingStands`, `twoOptionsNeeded`, `alreadyInUse`
 *   where another takes the place of the same, or what is wrong with a field.
 */
export async function proposeDecision(
	context: CommandContext,
	input: v.InferInput<typeof proposeDecisionSchema>
): Promise<{ decisionId: string; number: number }> {
	const wanted = parseInput(proposeDecisionSchema, input);
	const { projectId } = wanted;
	return transaction(context.db, async ({ tx, tell }) => {
		const place = await placeOf(tx, context, wanted);
		const options = optionsOf(wanted, place);
		const number = await nextDecisionNumber(tx, projectId);
		await requireReplaced(tx, wanted);
		const { title, background, proposal, neededBy, replacesId } = wanted;
		const { bodyName, meetingId, agendaItemId } = place;
		const [made] = await tx
			.insert(decision)
			.values({
				...{ projectId, number, bodyName, meetingId, agendaItemId },
				...{ title, background, proposal },
				neededBy: neededBy || null,
				replacesId: replacesId || null,
				createdBy: context.actor.kind === 'user' ? context.actor.userId : null,
				createdAt: context.now
			})
			.returning({ id: decision.id });
		await replaceOptions(tx, made!.id, options);
		if (meetingId) tell({ kind: 'meeting.changed', projectId, meetingId });
		tell({ kind: 'decision.changed', projectId, decisionId: made!.id });
		return { decisionId: made!.id, number };
	});
}

/** Who is asked, and where it stands on their agenda. */
async function placeOf(tx: Queryable, context: CommandContext, wanted: Proposal) {
	const { projectId, meetingId, title } = wanted;
	if (!meetingId) {
		requireMay(context.actor, 'keepSteering', projectId);
		const bodyName = requireName(wanted.bodyName);
		return { isSteering: true, bodyName, meetingId: null, agendaItemId: null };
	}
	const { groupId } = await lockMeeting(tx, context, { projectId, meetingId }, 'prepare');
	const bodyName = groupId ? await groupName(tx, groupId) : requireName(wanted.bodyName);
	const item = wanted.agendaItemId
		? await requireItem(tx, { meetingId, agendaItemId: wanted.agendaItemId })
		: await insertAgendaItem(tx, { meetingId, kind: 'decision', title });
	return { isSteering: groupId === null, bodyName, meetingId, agendaItemId: item.id };
}

function requireName(name: string): string {
	if (!name) throw new Refusal('required', { field: 'bodyName' });
	return name;
}

async function groupName(tx: Queryable, groupId: string): Promise<string> {
	const [group] = await tx
		.select({ name: workingGroup.name })
		.from(workingGroup)
		.where(eq(workingGroup.id, groupId));
	return group!.name;
}
