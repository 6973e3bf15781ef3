import type { RequestEvent } from '@sveltejs/kit';
import { onePageReport } from '$lib/server/documents/onePage';
import { refuse } from '$lib/server/errors';
import { snapshots } from '$lib/server/queries/steering/snapshots';
import { steeringContent } from '$lib/server/queries/steering/steeringContent';
import { composingHere } from '../composingHere';
import { projectHere } from '../projectHere';

type Here = RequestEvent<{ project: string }>;

/** What the steering group reads: now, or as the meeting saw it that the address names (`?meeting=`). */
export async function contentHere(event: Here) {
	const { id } = await projectHere(event, 'readSteering');
	const { db, now } = event.locals.context;
	const asked = event.url.searchParams.get('meeting');
	const composing = await composingHere(event, id);
	if (asked === null) return { content: await steeringContent(db, id, now), composing };
	const frozen = (await snapshots(db, id)).find(({ meeting }) => meeting.id === asked);
	if (!frozen) refuse('notFound');
	return { content: frozen.content, composing };
}

/** The same on one page. */
export async function reportHere(event: Here) {
	const { content, composing } = await contentHere(event);
	return { content, composing, document: await onePageReport(content, composing) };
}
