import * as v from 'valibot';
import { addAgendaItem, addAgendaItemSchema } from '$lib/server/commands/meeting/addAgendaItem';
import { editAgendaItem, editAgendaItemSchema } from '$lib/server/commands/meeting/editAgendaItem';
import { moveAgendaItem, moveAgendaItemSchema } from '$lib/server/commands/meeting/moveAgendaItem';
import {
	removeAgendaItem,
	removeAgendaItemSchema
} from '$lib/server/commands/meeting/removeAgendaItem';
import { meetingForm } from './meetingForm';

const ofMeeting = ['projectId', 'meetingId'] as const;

/** What is done with the agenda. */
export const agendaActions = {
	addItem: meetingForm(v.omit(addAgendaItemSchema, ofMeeting), addAgendaItem),
	editItem: meetingForm(v.omit(editAgendaItemSchema, ofMeeting), editAgendaItem),
	moveItem: meetingForm(v.omit(moveAgendaItemSchema, ofMeeting), moveAgendaItem),
	removeItem: meetingForm(v.omit(removeAgendaItemSchema, ofMeeting), removeAgendaItem)
};
