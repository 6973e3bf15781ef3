import * as v from 'valibot';
import { agendaKinds } from '$lib/domain/meeting/agendaKind';
import { presences } from '$lib/domain/meeting/presence';
import { parseClock } from '$lib/domain/workshop/parseClock';
import { groupFields } from '../group/groupFields';
import { typedDay } from '../typedDay';
import { words } from '../words';

const id = v.pipe(v.string('notFound'), v.uuid('notFound'));

/** A time of day as typed (8.30, 08:30). */
const clock = v.pipe(
	v.string('notATime'),
	v.trim(),
	v.maxLength(10, 'notATime'),
	v.check((typed) => parseClock(typed) !== null, 'notATime')
);

/** The fields of a meeting, its agenda and who comes, as forms send them. */
export const meetingFields = {
	projectId: id,
	meetingId: id,
	agendaItemId: id,
	attendanceId: id,
	version: groupFields.version,
	/** `''`: the steering group meets. */
	groupId: v.union([v.literal(''), id], 'notFound'),
	/** What the steering group is called; a working group has its name. */
	bodyName: v.optional(words(120), ''),
	title: v.optional(words(200), ''),
	day: typedDay,
	startTime: clock,
	/** `''`: nobody has said. */
	endTime: v.optional(v.union([v.literal(''), clock], 'notATime'), ''),
	place: v.optional(words(200), ''),
	/** A section of the meeting's board is called the same. */
	itemTitle: v.pipe(words(200), v.nonEmpty('required')),
	presentation: v.optional(words(4000), ''),
	kind: v.picklist(agendaKinds, 'required'),
	direction: v.picklist(['up', 'down'], 'required'),
	/** `''`: not said yet. */
	presence: v.union([v.literal(''), v.picklist(presences)], 'required'),
	userId: groupFields.userId,
	personName: groupFields.personName,
	sectorId: groupFields.sectorId
};
