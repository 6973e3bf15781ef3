import { redirect, type RequestEvent } from '@sveltejs/kit';
import { goBack } from '$lib/server/commands/goBack';
import { boardMoment } from '$lib/server/documents/boardMoment';
import { boardTimes } from '$lib/server/documents/boardTimes';
import { refuse, rethrow } from '$lib/server/errors';
import { can } from '$lib/server/policies/can';
import { requireBoard } from '../requireBoard';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id, title, thing, anonymity } = await requireBoard(event, 'readHistory');
	const { db, actor } = event.locals.context;
	const stops = await boardTimes(db, id);
	const shown = stopAt(stops, Number(event.url.searchParams.get('at') ?? Infinity));
	const at = stops[shown];
	const isNamed = anonymity === 'named';
	return {
		board: { id, title },
		mayGoBack: can(actor, 'goBack', thing),
		stops,
		shown,
		moment: at ? await boardMoment(db, id, { at, before: stops[shown - 1] ?? null, isNamed }) : null
	};
};

export const actions: Actions = {
	back: async (event: RequestEvent<{ project: string; board: string }>) => {
		const { id: boardId, projectId, projectSlug } = await requireBoard(event, 'goBack');
		const { context } = event.locals;
		const data = await event.request.formData();
		const stops = await boardTimes(context.db, boardId);
		const to = stops.find((stop) => String(stop.getTime()) === data.get('to'));
		if (!to) refuse('notFound');
		await goBack(context, { projectId, boardId, to }).catch(rethrow);
		redirect(303, `/projects/${projectSlug}/boards/${boardId}`);
	}
};

/** The stop that shows the board as it was at a moment: the last one that is not after it. */
function stopAt(stops: readonly Date[], at: number): number {
	const later = stops.findIndex((stop) => stop.getTime() > at);
	return Math.max(0, later < 0 ? stops.length - 1 : later - 1);
}
