import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { Proposal } from '$lib/domain/source/proposals/proposal';
import { proposeRecommendations } from '$lib/domain/source/proposals/proposeRecommendations';
import { placeOfReadable } from '$lib/domain/source/sourceParagraph';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { anchorPlace, recommendation } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { insertElements } from './insertElements';
import { insertOwn } from './insertOwn';
import { passageAt } from './passageAt';
import { ownFields } from './passageFields';
import { requireMay } from '../requireMay';
import { requireVersion, type ReadVersion } from './requireVersion';

/** A proposal as a person confirms it. */
const confirmed = v.object({
	/** Line where the proposal's title begins. */
	line: v.pipe(v.number(), v.integer()),
	...ownFields,
	/** Lines where the elements begin that are kept. */
	elementLines: v.pipe(v.array(v.number()), v.maxLength(200, 'tooLong'))
});

export const makeRecommendationsSchema = v.object({
	versionId: v.pipe(v.string('wrongPassage'), v.uuid('wrongPassage')),
	proposals: v.pipe(v.array(confirmed), v.minLength(1, 'required'), v.maxLength(200, 'tooLong'))
});

type Input = v.InferInput<typeof makeRecommendationsSchema>;
type Confirmed = v.InferOutput<typeof confirmed>;

/**
 * Makes recommendations of what a text was found to propose: all that were confirmed, or none.
 *
 * @returns Their codes, in order.
 * @throws Refusal `notAllowed`, `required` and such with the field (`2.title`: of the third), or
 *   `alreadyInUse` for a proposal that has become a recommendation meanwhile.
 */
export async function makeRecommendations(
	context: CommandContext,
	{ projectId, ...input }: Input & { projectId: string }
): Promise<string[]> {
	requireMay(context.actor, 'manageSources', projectId);
	const within = ['proposals'] as const;
	const { versionId, proposals } = parseInput(makeRecommendationsSchema, input, { within });
	return transaction(context.db, async ({ tx, tell }) => {
		const version = await requireVersion(tx, projectId, versionId);
		const proposed = new Map(
			proposeRecommendations(version.paragraphs).map((one) => [one.line, one])
		);
		const codes: string[] = [];
		for (const [index, one] of proposals.entries()) {
			const proposal = proposed.get(one.line);
			if (!proposal) throw new Refusal('wrongPassage', { field: `${index}.title` });
			if (await isMade(tx, projectId, version, proposal))
				throw new Refusal('alreadyInUse', { field: `${index}.title` });
			const { id, code } = await make(tx, context, projectId, version, proposal, one);
			tell({ kind: 'recommendation.made', projectId, recommendationId: id });
			codes.push(code);
		}
		return codes;
	});
}

/** Whether one of the project's own begins where the proposal does. */
async function isMade(
	tx: Queryable,
	projectId: string,
	version: ReadVersion,
	{ line }: Proposal
): Promise<boolean> {
	const made = await tx
		.select({ id: recommendation.id })
		.from(anchorPlace)
		.innerJoin(recommendation, eq(recommendation.id, anchorPlace.recommendationId))
		.where(
			and(
				eq(anchorPlace.versionId, version.id),
				eq(anchorPlace.lineFrom, line),
				eq(recommendation.projectId, projectId)
			)
		)
		.limit(1);
	return made.length > 0;
}

async function make(
	tx: Queryable,
	context: CommandContext,
	projectId: string,
	version: ReadVersion,
	proposal: Proposal,
	{ title, summary, kind, elementLines }: Confirmed
): Promise<{ id: string; code: string }> {
	const paragraph = version.paragraphs[proposal.paragraph - 1]!;
	const quote = paragraph.text;
	const place = placeOfReadable(paragraph, 0, quote.length);
	if (!place) throw new Refusal('wrongPassage');
	const selection = { versionId: version.id, ...place, quote };
	const passage = await passageAt(tx, context, projectId, selection);
	const { number, lineTo } = proposal;
	const own = { title, summary, kind, number, lineTo };
	const made = await insertOwn(tx, context, projectId, passage, own);
	const elements = proposal.elements
		.filter(({ line }) => elementLines.includes(line))
		.map(({ text, line, lineTo }) => ({ text, lineFrom: line, lineTo }));
	await insertElements(tx, projectId, made.id, elements);
	return made;
}
