import type { ActionFailure, RequestEvent } from '@sveltejs/kit';
import { countTry } from '$lib/server/auth';
import {
	createCommitmentLink,
	createCommitmentLinkSchema
} from '$lib/server/commands/workshop/commitment/createCommitmentLink';
import { environment } from '$lib/server/env';
import { readForm, refusedForm, type FormProblems } from '$lib/server/forms';
import { requireWorkshop } from '../../requireWorkshop';
import type { MadeLink } from './deskForm';

/** A link for an owner who is not in the room, absolute: it goes by mail. Shown this once. */
export async function linkAction(
	event: RequestEvent<{ project: string; workshop: string }>
): Promise<ActionFailure<FormProblems> | { link: MadeLink }> {
	const { project } = await requireWorkshop(event, 'facilitate');
	const form = await readForm(event.request, createCommitmentLinkSchema);
	if (!form.ok) return form.failure;
	try {
		await countTry('mail', project.id);
		const { path, isMailed } = await createCommitmentLink(event.locals.context, form.output);
		const { ORIGIN = event.url.origin, SMTP_URL } = environment();
		const { actionItemId, email } = form.output;
		const link = { actionItemId, address: ORIGIN + path, email, isMailed: isMailed && !!SMTP_URL };
		return { link };
	} catch (thrown) {
		return refusedForm(thrown, form.values);
	}
}
