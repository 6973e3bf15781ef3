import * as v from 'valibot';
import { cancelMeeting } from '$lib/server/commands/meeting/cancelMeeting';
import { editMeeting, editMeetingSchema } from '$lib/server/commands/meeting/editMeeting';
import { endMeeting } from '$lib/server/commands/meeting/endMeeting';
import { reopenMeeting } from '$lib/server/commands/meeting/reopenMeeting';
import { startMeeting } from '$lib/server/commands/meeting/startMeeting';
import { meetingForm } from './meetingForm';

const nothing = v.object({});

/** What is done with the meeting as a whole. */
export const stepActions = {
	edit: meetingForm(v.omit(editMeetingSchema, ['projectId', 'meetingId']), editMeeting),
	start: meetingForm(nothing, startMeeting),
	end: meetingForm(nothing, endMeeting),
	cancel: meetingForm(nothing, cancelMeeting),
	reopen: meetingForm(nothing, reopenMeeting)
};
