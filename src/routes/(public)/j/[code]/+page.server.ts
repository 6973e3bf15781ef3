import { redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { normaliseWorkshopCode } from '$lib/domain/workshopCode';
import { countTry, forgiveTry, openSession, startSession } from '$lib/server/auth';
import { joinWorkshop, joinWorkshopSchema } from '$lib/server/commands/joinWorkshop';
import { rethrow } from '$lib/server/errors';
import { readForm, refusedForm } from '$lib/server/forms';
import { can } from '$lib/server/policies/can';
import { sectorsOf } from '$lib/server/queries/sectorsOf';
import { tableNumbers } from '$lib/server/queries/workshop/tableNumbers';
import { workshopByCode } from '$lib/server/queries/workshopByCode';
import { workshopHome } from '$lib/server/queries/workshopHome';
import type { Actions, PageServerLoad } from './$types';

const joinForm = v.omit(joinWorkshopSchema, ['code']);

export const load: PageServerLoad = async (event) => {
	const workshop = await workshopBehind(event);
	const { db } = event.locals.context;
	return {
		chrome: 'none' as const,
		workshop: { title: workshop.title, isOpen: workshop.isOpen },
		projectName: workshop.projectName,
		sectors: await sectorsOf(db, workshop.projectId),
		tables: await tableNumbers(db, workshop.id)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { context } = event.locals;
		await workshopBehind(event);
		const form = await readForm(event.request, joinForm);
		if (!form.ok) return form.failure;
		let workshopId: string;
		try {
			await countTry('join', event.getClientAddress());
			const place = await joinWorkshop(context, {
				...form.output,
				code: event.params.code,
				table: String(form.output.table ?? '')
			});
			const { participantId } = place;
			await openSession(event, await startSession(context.db, { participantId }, context.now));
			workshopId = place.workshopId;
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
		return redirect(303, (await workshopHome(context.db, workshopId)) ?? '/');
	}
};

/**
 * The workshop this code opens. Whoever is in it already goes straight on, as who they are: a guest
 * after reload or sleep, a guest who pressed twice, a colleague who is signed in. A wrong code goes
 * back to where it can be mended; only wrong ones count as tries.
 */
async function workshopBehind({
	params,
	locals,
	getClientAddress
}: RequestEvent<{ code: string }>) {
	const { db } = locals.context;
	const address = getClientAddress();
	await countTry('wrongCode', address).catch(rethrow);
	const code = normaliseWorkshopCode(params.code);
	const workshop = code ? await workshopByCode(db, code) : null;
	if (!workshop) {
		redirect(303, `/?wrong=1&code=${encodeURIComponent(params.code.slice(0, 40))}`);
	}
	await forgiveTry('wrongCode', address);
	const thing = {
		kind: 'workshop',
		projectId: workshop.projectId,
		workshopId: workshop.id
	} as const;
	if (can(locals.actor, 'read', thing)) redirect(303, (await workshopHome(db, workshop.id)) ?? '/');
	return workshop;
}
