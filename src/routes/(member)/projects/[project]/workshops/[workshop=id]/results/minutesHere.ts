import type { RequestEvent } from '@sveltejs/kit';
import { isoDay } from '$lib/domain/calendarDay';
import { today } from '$lib/domain/copenhagen';
import { workshopMinutes } from '$lib/server/documents/compose/workshopMinutes';
import { workshopRecord } from '$lib/server/queries/workshop/workshopRecord';
import { composingHere } from '../../../composingHere';
import { requireWorkshop } from '../requireWorkshop';

/**
 * The minutes of the address's workshop, for somebody who may take them along. Why owners said no is never
 * in them, whoever asks: a file is sent on.
 */
export async function minutesHere(event: RequestEvent<{ project: string; workshop: string }>) {
	const { project, workshop } = await requireWorkshop(event, 'export');
	const { db, now } = event.locals.context;
	const [record, composing] = await Promise.all([
		workshopRecord(db, workshop, { showsReasons: false }),
		composingHere(event, project.id)
	]);
	const { title, place, endedAt, isRehearsal } = workshop;
	const heldOn = workshop.heldOn === null ? null : isoDay(workshop.heldOn);
	const on = heldOn ?? today(endedAt ?? now);
	const document = workshopMinutes(
		{ title, place, endedAt, isRehearsal, heldOn, on },
		record,
		composing
	);
	return { document, record, composing };
}
