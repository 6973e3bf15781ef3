import * as v from 'valibot';
import { commitActionItem, commitActionItemSchema } from '$lib/server/commands/commitActionItem';
import { readForm, refusedForm } from '$lib/server/forms';
import { can } from '$lib/server/policies/can';
import { commitChoices } from '$lib/server/queries/commitChoices';
import { decisionLog } from '$lib/server/queries/decision/decisionLog';
import { decisionsAt } from '$lib/server/queries/decision/decisionsAt';
import { actionsAgreedAt } from '$lib/server/queries/meeting/actionsAgreedAt';
import { agendaAt } from '$lib/server/queries/meeting/agendaAt';
import { attendanceAt } from '$lib/server/queries/meeting/attendanceAt';
import { meetingMinutes } from '$lib/server/queries/meeting/meetingMinutes';
import { openActionsOf } from '$lib/server/queries/meeting/openActionsOf';
import { sectorsOf } from '$lib/server/queries/sectorsOf';
import { LIVE } from '$lib/session/Live';
import { dictionary } from '$lib/text';
import { personAtBoard } from '../../boards/[board]/personAtBoard';
import { projectHere } from '../../projectHere';
import { agendaActions } from './agendaActions';
import { attendanceActions } from './attendanceActions';
import { decisionActions } from './decisionActions';
import { requireMeeting } from './requireMeeting';
import { stepActions } from './stepActions';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project, meeting, section, keep } = await requireMeeting(event, 'read');
	const { db, actor, now } = event.locals.context;
	const projectId = project.id;
	const thing = { kind: 'project', projectId } as const;
	const board = { kind: 'board', projectId, workshopId: null, place: null } as const;
	const steeringGroup = dictionary(event.locals.locale).meetings.steeringGroup;
	const at = { projectId, meetingId: meeting.id };
	const [agenda, attendance, decisions, agreed, openActions, minutes] = await Promise.all([
		agendaAt(db, meeting.id),
		attendanceAt(db, projectId, meeting.id),
		decisionsAt(db, meeting.id),
		actionsAgreedAt(db, meeting.id),
		openActionsOf(db, { projectId, groupId: meeting.group?.id ?? null }, now),
		meeting.state === 'held' ? meetingMinutes(db, at, steeringGroup) : null
	]);
	const [choices, sectors, log, person] = await Promise.all([
		commitChoices(db, projectId),
		sectorsOf(db, projectId),
		decisionLog(db, projectId),
		personAtBoard(db, actor, projectId, 'named')
	]);
	return {
		...{ meeting, agenda, attendance, decisions, agreed, minutes, choices, sectors, person },
		// What a new action belongs to, unless somebody says otherwise: the group's own, or all.
		workstreamId: meeting.group?.workstreamId ?? choices.workstreams[0]?.id ?? '',
		section,
		body: meeting.group?.name ?? steeringGroup,
		// What was agreed here stands at the foot.
		openActions: openActions.filter(({ id }) => !agreed.some((item) => item.id === id)),
		replaceable: log
			.filter(({ state, replacedBy }) => state === 'decided' && replacedBy === null)
			.map(({ id, number, title }) => ({ id, number, title })),
		may: {
			keep: can(actor, keep, thing),
			commit: can(actor, 'commitActionItem', thing),
			readNotes: can(actor, 'read', board),
			writeNotes: can(actor, 'write', board)
		}
	};
};

const commitForm = v.pick(commitActionItemSchema, [
	...(['title', 'owner', 'dueOn', 'workstreamId', 'decisionId'] as const)
]);

export const actions: Actions = {
	edit: stepActions.edit,
	start: stepActions.start,
	end: stepActions.end,
	cancel: stepActions.cancel,
	reopen: stepActions.reopen,
	addItem: agendaActions.addItem,
	editItem: agendaActions.editItem,
	moveItem: agendaActions.moveItem,
	removeItem: agendaActions.removeItem,
	presence: attendanceActions.presence,
	guest: attendanceActions.guest,
	removeAttendance: attendanceActions.removeAttendance,
	propose: decisionActions.propose,
	editDecision: decisionActions.editDecision,
	decide: decisionActions.decide,
	putOff: decisionActions.putOff,
	commit: async (event) => {
		await projectHere(event, 'commitActionItem');
		const { project, meeting } = await requireMeeting(event, 'read');
		const form = await readForm(event.request, commitForm);
		if (!form.ok) return form.failure;
		const input = { ...form.output, projectId: project.id, meetingId: meeting.id };
		try {
			await commitActionItem(event.locals.context, input);
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
	}
};
