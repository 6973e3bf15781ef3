import * as v from 'valibot';
import { eq } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { project, workshop } from '$lib/server/db/schema';
import { parseInput } from '../../parseInput';
import { transaction } from '../../transaction';
import { workshopFields } from '../../workshopFields';
import { facilitated } from '../facilitated';
import { copyFrame } from './copyFrame';
import { copyWorkshop } from './copyWorkshop';
import { shadowSlug } from '$lib/domain/workshop/shadowSlug';

/** How many simulated participants a rehearsal may have. */
export const PLAYERS = { min: 6, max: 30 };

export const startRehearsalSchema = v.object({
	workshopId: workshopFields.workshopId,
	/** Simulated participants. */
	players: v.pipe(
		v.union([v.number(), v.pipe(v.string(), v.nonEmpty('required'))], 'required'),
		v.transform(Number),
		v.integer('required'),
		v.minValue(PLAYERS.min, 'required'),
		v.maxValue(PLAYERS.max, 'required')
	)
});

/** What the shadow and its workshop are called, in the language of whoever begins it. */
export interface RehearsalNames {
	projectName(name: string): string;
	workshopTitle(title: string): string;
}

/** The workshop that is rehearsed on. */
export interface Rehearsal {
	/** Of the shadow project, as its addresses have it. */
	slug: string;
	workshopId: string;
	code: string;
	players: number;
}

/**
 * Begins a rehearsal of a workshop: the same room and programme in a project of its own, so that no
 * choice, action number or steering page of the real one ever sees it.
 *
 * @throws Refusal `notAllowed`, `notFound`, `required` for how many take part, or `alreadyInUse` where
 *   the workshop is being rehearsed, or is a rehearsal itself.
 */
export async function startRehearsal(
	context: CommandContext,
	input: v.InferInput<typeof startRehearsalSchema>,
	{ projectName, workshopTitle }: RehearsalNames
): Promise<Rehearsal> {
	const { workshopId: realId, players } = parseInput(startRehearsalSchema, input);
	return transaction(context.db, async ({ tx, tell }) => {
		const real = await facilitated(tx, context, realId);
		const slug = shadowSlug(realId);
		const [home] = await tx
			.select({ rehearsalOf: project.rehearsalOf })
			.from(project)
			.where(eq(project.id, real.projectId));
		const isShadow = home?.rehearsalOf !== null;
		const projectId = isShadow
			? null
			: await copyFrame(tx, real.projectId, { slug, nameOf: projectName });
		if (!projectId) throw new Refusal('alreadyInUse');
		const title = workshopTitle(real.title);
		const workshopId = await copyWorkshop(tx, real, { projectId, title });
		const [made] = await tx
			.select({ code: workshop.code })
			.from(workshop)
			.where(eq(workshop.id, workshopId));
		if (!made) throw new Error('the rehearsal was not stored');
		tell({ kind: 'workshop.changed', projectId: real.projectId, workshopId: realId });
		return { slug, workshopId, code: made.code, players };
	});
}
