import type { ActionFailure, RequestEvent } from '@sveltejs/kit';
import type * as v from 'valibot';
import type { CommandContext } from '$lib/server/context';
import { readForm, refusedForm, type FormProblems } from '$lib/server/forms';
import { dictionary } from '$lib/text';
import { requireMeeting } from './requireMeeting';

/** What every command of a meeting is told besides its form. */
interface MeetingPlace {
	projectId: string;
	meetingId: string;
	/** What the steering group is called. */
	bodyName: string;
}

/**
 * A form action of a meeting's page that is one command, for whoever keeps that body's meetings. What is
 * refused is said beside its field, and nothing typed is lost.
 */
export function meetingForm<Output>(
	schema: v.GenericSchema<unknown, Output>,
	command: (context: CommandContext, input: Output & MeetingPlace) => Promise<unknown>,
	{ lists = [] }: { lists?: string[] } = {}
): (
	event: RequestEvent<{ project: string; meeting: string }>
) => Promise<ActionFailure<FormProblems> | undefined> {
	return async (event) => {
		const { project, meeting } = await requireMeeting(event, 'keep');
		const form = await readForm(event.request, schema, { lists });
		if (!form.ok) return form.failure;
		const bodyName = dictionary(event.locals.locale).meetings.steeringGroup;
		const place = { projectId: project.id, meetingId: meeting.id, bodyName };
		try {
			await command(event.locals.context, { ...form.output, ...place });
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
	};
}
