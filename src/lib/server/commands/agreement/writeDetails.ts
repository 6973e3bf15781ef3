import type { ActionAgreement } from '$lib/domain/actionAgreement';
import type { ActionItemChanges } from '$lib/domain/actionItemChanges';
import type { TrialDecision } from '$lib/domain/trialDecision';
import type { Queryable } from '$lib/server/db/client';
import { handover, trial } from '$lib/server/db/schema';
import { replaceContributors, replaceRecommendations } from '../replaceActionItemLinks';
import { unitChange } from './unitChange';

interface Item {
	id: string;
	projectId: string;
}

/**
 * Writes the part of an agreement that stands beside the item: what it answers, who helps, and what
 * belongs to a trial or a handover. What an item of another kind once said stays where it is.
 *
 * @returns What it changes of how it was.
 * @throws Refusal with the field of what the project does not know.
 */
export async function writeDetails(
	tx: Queryable,
	item: Item,
	from: ActionAgreement,
	to: ActionAgreement
): Promise<ActionItemChanges> {
	const isNew = (...names: (keyof ActionAgreement)[]) =>
		names.some((name) => JSON.stringify(from[name]) !== JSON.stringify(to[name]));
	return {
		...(isNew('recommendationIds') && {
			recommendations: await replaceRecommendations(tx, item, to.recommendationIds)
		}),
		...(isNew('contributorIds') && {
			contributors: await replaceContributors(tx, item, to.contributorIds)
		}),
		...(isNew('hypothesis', 'startsOn', 'endsOn', 'learning', 'trialDecision', 'decidedOn') &&
			(await writeTrial(tx, item, from, to))),
		...(isNew('handoverFrom', 'handoverTo', 'agreedOn') && {
			handover: await writeHandover(tx, item, from, to)
		})
	};
}

async function writeTrial(
	tx: Queryable,
	item: Item,
	from: ActionAgreement,
	to: ActionAgreement
): Promise<ActionItemChanges> {
	const decisionOf = (said: ActionAgreement) =>
		(said.trialDecision || null) as TrialDecision | null;
	const written = {
		hypothesis: to.hypothesis,
		startsOn: to.startsOn || null,
		endsOn: to.endsOn || null,
		learning: to.learning,
		decision: decisionOf(to),
		decidedOn: to.decidedOn || null
	};
	await tx
		.insert(trial)
		.values({ actionItemId: item.id, ...written })
		.onConflictDoUpdate({ target: trial.actionItemId, set: written });
	return {
		hypothesis: [from.hypothesis, to.hypothesis],
		trialPeriod: [
			[from.startsOn, from.endsOn],
			[to.startsOn, to.endsOn]
		],
		learning: [from.learning, to.learning],
		trialDecision: [decisionOf(from), decisionOf(to)]
	};
}

async function writeHandover(
	tx: Queryable,
	item: Item,
	from: ActionAgreement,
	to: ActionAgreement
): Promise<NonNullable<ActionItemChanges['handover']>> {
	const asked = { from, to };
	const [fromBefore, fromAfter] = await unitChange(tx, item.projectId, {
		...asked,
		field: 'handoverFrom'
	});
	const [toBefore, toAfter] = await unitChange(tx, item.projectId, {
		...asked,
		field: 'handoverTo'
	});
	const written = {
		fromUnitId: to.handoverFrom || null,
		toUnitId: to.handoverTo || null,
		agreedOn: to.agreedOn || null
	};
	await tx
		.insert(handover)
		.values({ actionItemId: item.id, ...written })
		.onConflictDoUpdate({ target: handover.actionItemId, set: written });
	return [
		{ from: fromBefore ?? '', to: toBefore ?? '', agreedOn: from.agreedOn },
		{ from: fromAfter ?? '', to: toAfter ?? '', agreedOn: to.agreedOn }
	];
}
