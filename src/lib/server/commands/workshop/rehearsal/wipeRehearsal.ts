import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import {
	membership,
	participant,
	project,
	session,
	wipeReport,
	workshop
} from '$lib/server/db/schema';
import { parseInput } from '../../parseInput';
import { transaction } from '../../transaction';
import { workshopFields } from '../../workshopFields';
import { facilitated } from '../facilitated';
import { deletedRows } from './deletedRows';
import { deleteProject } from './deleteProject';
import { idsOf, rowsNaming } from './rowsNaming';
import { shadowSlug } from '$lib/domain/workshop/shadowSlug';

export const wipeRehearsalSchema = v.object({ workshopId: workshopFields.workshopId });

/** What went, and what is still there. */
export interface Wiped {
	deleted: Record<string, number>;
	/** Rows that still name it: zero. */
	left: number;
}

/**
 * Deletes the rehearsal of a workshop as a whole: its project, with boards and their logs, votes, actions
 * and participants. Who was in it is signed out, and every device hangs up. What is kept is a report in
 * the real project: how many rows of what went.
 *
 * @param input `workshopId`: of the real workshop.
 * @throws Refusal `notAllowed`, or `notFound` also where it is not being rehearsed.
 */
export async function wipeRehearsal(
	context: CommandContext,
	input: v.InferInput<typeof wipeRehearsalSchema>
): Promise<Wiped> {
	const { workshopId: realId } = parseInput(wipeRehearsalSchema, input);
	return transaction(context.db, async ({ tx, tell }) => {
		const real = await facilitated(tx, context, realId);
		const [shadow] = await tx
			.select({ projectId: project.id, workshopId: workshop.id, title: workshop.title })
			.from(project)
			.innerJoin(workshop, eq(workshop.projectId, project.id))
			.where(and(eq(project.slug, shadowSlug(realId)), eq(project.rehearsalOf, real.projectId)))
			// Whoever does something in it just now has done it before, or comes too late.
			.for('update');
		if (!shadow) throw new Refusal('notFound');
		const { projectId, workshopId, title } = shadow;
		const ids = await idsOf(tx, projectId);
		const insiders = await insidersOf(tx, shadow);
		const deleted = await deletedRows(tx, () => deleteProject(tx, projectId));
		const left = await rowsNaming(tx, ids);
		await tx
			.insert(wipeReport)
			.values({ projectId: real.projectId, title, deleted, left, wipedAt: context.now });
		for (const { sessionId } of insiders.guests) tell({ kind: 'session.ended', sessionId });
		for (const { userId } of insiders.members)
			tell({ kind: 'membership.changed', projectId, userId });
		tell({ kind: 'workshop.changed', projectId, workshopId });
		tell({ kind: 'workshop.changed', projectId: real.projectId, workshopId: realId });
		return { deleted, left };
	});
}

/** Who has to hear that there is nothing left for them. */
async function insidersOf(
	tx: Queryable,
	{ projectId, workshopId }: { projectId: string; workshopId: string }
) {
	const guests = await tx
		.select({ sessionId: session.id })
		.from(session)
		.innerJoin(participant, eq(participant.id, session.participantId))
		.where(eq(participant.workshopId, workshopId));
	const members = await tx
		.select({ userId: membership.userId })
		.from(membership)
		.where(eq(membership.projectId, projectId));
	return { guests, members };
}
