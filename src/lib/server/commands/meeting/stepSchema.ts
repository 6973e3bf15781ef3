import * as v from 'valibot';
import { meetingFields } from './meetingFields';

/** Which meeting a step is taken with. */
export const meetingStepSchema = v.object({
	projectId: meetingFields.projectId,
	meetingId: meetingFields.meetingId
});

export type MeetingStepInput = v.InferInput<typeof meetingStepSchema>;
