import * as v from 'valibot';
import { addGuest, addGuestSchema } from '$lib/server/commands/meeting/addGuest';
import {
	removeAttendance,
	removeAttendanceSchema
} from '$lib/server/commands/meeting/removeAttendance';
import { setPresence, setPresenceSchema } from '$lib/server/commands/meeting/setPresence';
import { meetingForm } from './meetingForm';

const ofMeeting = ['projectId', 'meetingId'] as const;

/** Who comes. */
export const attendanceActions = {
	presence: meetingForm(v.omit(setPresenceSchema, ofMeeting), setPresence),
	guest: meetingForm(v.omit(addGuestSchema, ofMeeting), addGuest),
	removeAttendance: meetingForm(v.omit(removeAttendanceSchema, ofMeeting), removeAttendance)
};
