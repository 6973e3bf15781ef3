import { countTry, linkProblem } from '$lib/server/auth';
import {
	answerContribution,
	answerContributionSchema
} from '$lib/server/commands/contribution/answerContribution';
import { contributionByLink } from '$lib/server/commands/contribution/contributionByLink';
import { readForm, refusedForm } from '$lib/server/forms';
import { contributionPage } from '$lib/server/queries/contributionPage';
import type { Actions, PageServerLoad } from './$types';

/** A contributing unit without an account: the link is the whole right. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const { db, now } = locals.context;
	const problem = await linkProblem(contributionByLink(db, linkOf(params), now));
	return {
		problem,
		asked: problem ? null : await contributionPage(db, params.action, params.unit)
	};
};

export const actions: Actions = {
	answer: async (event) => {
		const form = await readForm(event.request, answerContributionSchema);
		if (!form.ok) return form.failure;
		try {
			await countTry('link', event.getClientAddress());
			await answerContribution(event.locals.context, linkOf(event.params), form.output);
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
		return { isAnswered: true as const };
	}
};

function linkOf({ action, unit, secret }: { action: string; unit: string; secret: string }) {
	return { actionItemId: action, unitId: unit, secret };
}
