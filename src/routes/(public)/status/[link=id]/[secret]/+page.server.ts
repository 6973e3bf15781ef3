import { countTry, linkProblem } from '$lib/server/auth';
import { reportByLink, reportByLinkSchema } from '$lib/server/commands/statusLink/reportByLink';
import { statusByLink } from '$lib/server/commands/statusLink/statusByLink';
import { refuse } from '$lib/server/errors';
import { readForm, refusedForm } from '$lib/server/forms';
import { statusLinkPage } from '$lib/server/queries/mail/statusLinkPage';
import type { Actions, PageServerLoad } from './$types';

/** Somebody who was reminded, and need not sign in: the link is the whole right, to one item, once. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const { db, now } = locals.context;
	const link = { linkId: params.link, secret: params.secret };
	const problem = await linkProblem(statusByLink(db, link, now));
	// What was never sent is no page of ours, and says what may have happened to the address.
	if (problem === 'linkSpoilt') refuse(problem);
	return { problem, item: problem ? null : await statusLinkPage(db, params.link) };
};

export const actions: Actions = {
	report: async (event) => {
		const { link: linkId, secret } = event.params;
		const form = await readForm(event.request, reportByLinkSchema);
		if (!form.ok) return form.failure;
		try {
			await countTry('link', event.getClientAddress());
			await reportByLink(event.locals.context, { linkId, secret }, form.output);
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
		return { reported: form.output.report, isForOther: form.output.answeredBy !== '' };
	}
};
