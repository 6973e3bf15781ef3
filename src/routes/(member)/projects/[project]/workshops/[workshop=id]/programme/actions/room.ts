import type { RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { clockTime } from '$lib/domain/workshop/parseClock';
import { proposedTables } from '$lib/domain/workshop/proposedTables';
import { layOutRoom, layOutRoomSchema } from '$lib/server/commands/workshop/layOutRoom';
import { planStart, planStartSchema } from '$lib/server/commands/workshop/planStart';
import { dictionary } from '$lib/text';
import { formAction } from '../../formAction';

const { workshopId, recommendationIds } = layOutRoomSchema.entries;

/** Where no number of tables is typed, it is proposed from the people who are expected. */
const roomForm = v.pipe(
	v.object({
		workshopId,
		tables: v.string('required'),
		people: v.optional(v.string(), ''),
		recommendationIds,
		startsAt: planStartSchema.entries.startsAt
	}),
	v.transform(({ people, tables, ...rest }) => ({
		...rest,
		tables:
			tables.trim() === '' && Number(people) > 0 ? String(proposedTables(Number(people))) : tables
	}))
);

export function room(event: RequestEvent<{ project: string; workshop: string }>) {
	const names = dictionary(event.locals.locale).programme.rooms;
	return formAction(
		'facilitate',
		roomForm,
		async (context, { startsAt, ...room }) => {
			await layOutRoom(context, { ...room, names });
			await planStart(context, {
				workshopId: room.workshopId,
				startsAt: startsAt === null ? '' : clockTime(startsAt)
			});
		},
		{ lists: ['recommendationIds'] }
	)(event);
}
