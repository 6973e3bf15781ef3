import { changesBetween } from '$lib/domain/steering/changesBetween';
import { requireCan } from '$lib/server/auth';
import { snapshots } from '$lib/server/queries/steering/snapshots';
import { steeringContent } from '$lib/server/queries/steering/steeringContent';
import { LIVE } from '$lib/session/Live';
import type { PageServerLoad } from './$types';

/** In the address: as it is now, rather than as a meeting saw it. */
const NOW = 'now';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	requireCan(event, 'readSteering', { kind: 'project', projectId: project.id });
	const { db, now } = event.locals.context;
	const taken = await snapshots(db, project.id);
	const find = (name: string) =>
		taken.find(({ meeting }) => meeting.id === event.url.searchParams.get(name));
	// What nobody has chosen, or an address that names no meeting, is the last meeting until now.
	const from = find('from') ?? taken[0];
	const to = find('to');
	return {
		meetings: taken.map(({ meeting }) => meeting),
		from: from?.meeting.id ?? null,
		to: to?.meeting.id ?? NOW,
		/** The two times that are compared; null: none is frozen. */
		span: from ? { from: from.takenAt, to: to?.takenAt ?? now } : null,
		changes: from
			? changesBetween(from.content, to ? to.content : await steeringContent(db, project.id, now))
			: []
	};
};
