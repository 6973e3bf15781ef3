import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import { afterStep, pageSteps } from '$lib/domain/workshop/pageSteps';
import type { PicturePage } from '$lib/domain/workshop/phase';
import type { CommandContext } from '$lib/server/context';
import { phase } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { pagesSchema } from './phaseFields';
import { phasePlace, requirePhase, withPhases } from './withPhases';

export const editPagesSchema = v.object({
	...phasePlace,
	pages: pagesSchema,
	/** What is done to them besides, once they are as they were typed. */
	step: v.object({
		what: v.picklist(pageSteps, 'required'),
		at: v.pipe(v.number('required'), v.integer('required'))
	}),
	/** Of the pages that the form was opened with; see `pagesMark`. */
	mark: v.string('changedMeanwhile')
});

/** Tells one set of pages from another. */
export function pagesMark(pages: readonly PicturePage[]): string {
	const plain = pages.map(({ kind, title, lines }) => [kind, title, lines]);
	return createHash('sha256').update(JSON.stringify(plain)).digest('hex').slice(0, 16);
}

/**
 * The pages that a phase shows to everybody, in place of those it had.
 *
 * @throws Refusal `notAllowed`, `notFound`, `tooLong` for `pages` where they are too many, what is wrong
 *   with a page (`pages.2.title`), or `changedMeanwhile` for `pages`.
 */
export async function editPages(
	context: CommandContext,
	input: v.InferInput<typeof editPagesSchema>
): Promise<void> {
	const { workshopId, phaseId, ...typed } = parseInput(editPagesSchema, input, { within: [] });
	const { pages } = parseInput(v.object({ pages: pagesSchema }), {
		pages: afterStep(typed.pages, typed.step)
	});
	await withPhases(context, workshopId, async (tx, phases) => {
		const { settings } = requirePhase(phases, phaseId);
		if (pagesMark(settings.pages) !== typed.mark)
			throw new Refusal('changedMeanwhile', { field: 'pages' });
		await tx
			.update(phase)
			.set({ settings: { ...settings, pages } })
			.where(eq(phase.id, phaseId));
	});
}
