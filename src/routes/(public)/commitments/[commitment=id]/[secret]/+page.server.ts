import { countTry, linkProblem } from '$lib/server/auth';
import {
	answerByLink,
	answerByLinkSchema
} from '$lib/server/commands/workshop/commitment/answerByLink';
import { commitmentByLink } from '$lib/server/commands/workshop/commitment/commitmentByLink';
import { readForm, refusedForm } from '$lib/server/forms';
import { commitmentPage } from '$lib/server/queries/workshop/commitmentPage';
import type { Actions, PageServerLoad } from './$types';

/** An owner who was not in the room, and has no account: the link is the whole right. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const { db, now } = locals.context;
	const link = { commitmentId: params.commitment, secret: params.secret };
	const problem = await linkProblem(commitmentByLink(db, link, now));
	return { problem, action: problem ? null : await commitmentPage(db, params.commitment) };
};

export const actions: Actions = {
	answer: async (event) => {
		const form = await readForm(event.request, answerByLinkSchema);
		if (!form.ok) return form.failure;
		const { commitment: commitmentId, secret } = event.params;
		try {
			await countTry('link', event.getClientAddress());
			await answerByLink(event.locals.context, { commitmentId, secret }, form.output);
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
		return { answered: form.output.answer };
	}
};
