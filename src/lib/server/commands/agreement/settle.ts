import type { ActionAgreement } from '$lib/domain/actionAgreement';
import { checkAgreement } from '$lib/domain/checkAgreement';
import { today } from '$lib/domain/copenhagen';
import { dueOnFrom } from '$lib/domain/deadline';
import { parseDeadline } from '$lib/domain/parseDeadline';
import { FieldRefusals, Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { workshopDay } from '$lib/server/queries/workshopDay';

/**
 * What is said, made to hang together: a new week or rule decides the deadline's day, a new day alone no
 * longer comes from the week or the rule that was, and a trial is decided today unless a day is said.
 *
 * @throws FieldRefusals see `checkAgreement`; Refusal `notADeadline` for a rule without a workshop's day.
 */
export async function settle(
	tx: Queryable,
	{ projectId, workshopId }: { projectId: string; workshopId: string | null },
	from: ActionAgreement,
	typed: ActionAgreement,
	now: Date
): Promise<ActionAgreement> {
	const said = decidedToday(from, typed, now);
	const problems = checkAgreement(said);
	if (problems.length > 0)
		throw new FieldRefusals(problems.map(({ code, field }) => new Refusal(code, { field })));
	if (said.dueRule === '') return said;
	if (said.dueRule === from.dueRule)
		return said.dueOn === from.dueOn ? said : { ...said, dueRule: '' };
	const basis = parseDeadline(said.dueRule);
	const dueOn = basis && dueOnFrom(basis, await workshopDay(tx, projectId, workshopId));
	if (!dueOn) throw new Refusal('notADeadline', { field: 'dueRule' });
	return { ...said, dueOn };
}

function decidedToday(from: ActionAgreement, said: ActionAgreement, now: Date): ActionAgreement {
	if (!said.trialDecision) return { ...said, decidedOn: '' };
	const isNew = said.trialDecision !== from.trialDecision;
	return isNew && said.decidedOn === '' ? { ...said, decidedOn: today(now) } : said;
}
