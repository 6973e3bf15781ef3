import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireCan } from '$lib/server/auth';
import { addGroupMember, addGroupMemberSchema } from '$lib/server/commands/group/addGroupMember';
import { attachBoard, attachBoardSchema } from '$lib/server/commands/group/attachBoard';
import { closeGroup, closeGroupSchema } from '$lib/server/commands/group/closeGroup';
import {
	createGroupBoard,
	createGroupBoardSchema
} from '$lib/server/commands/group/createGroupBoard';
import { editGroup, editGroupSchema } from '$lib/server/commands/group/editGroup';
import { endGroupMember, endGroupMemberSchema } from '$lib/server/commands/group/endGroupMember';
import { setGroupLead, setGroupLeadSchema } from '$lib/server/commands/group/setGroupLead';
import { planMeeting, planMeetingSchema } from '$lib/server/commands/meeting/planMeeting';
import { refuse } from '$lib/server/errors';
import { readForm, refusedForm } from '$lib/server/forms';
import { can } from '$lib/server/policies/can';
import { commitChoices } from '$lib/server/queries/commitChoices';
import { groupPage } from '$lib/server/queries/group/groupPage';
import { projectBoards } from '$lib/server/queries/projectBoards';
import { sectorsOf } from '$lib/server/queries/sectorsOf';
import { LIVE } from '$lib/session/Live';
import { dictionary } from '$lib/text';
import { projectForm } from '../../projectForm';
import { projectHere } from '../../projectHere';
import type { Actions, PageServerLoad, RouteParams } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	const thing = { kind: 'project', projectId: project.id } as const;
	requireCan(event, 'read', thing);
	const { db, actor, now } = event.locals.context;
	const page = await groupPage(db, project.id, event.params.group, now);
	if (!page) refuse('notFound');
	const may = {
		manage: can(actor, 'manageGroups', thing),
		keep: can(actor, 'keepMeetings', thing),
		createBoard: can(actor, 'createBoard', thing),
		readBoards: can(actor, 'read', {
			...{ kind: 'board' as const, projectId: project.id, workshopId: null, place: null }
		})
	};
	const [choices, sectors, boards] = await Promise.all([
		commitChoices(db, project.id),
		sectorsOf(db, project.id),
		may.keep ? projectBoards(db, project.id) : []
	]);
	return {
		...page,
		// Addresses are for those who call the meetings.
		members: page.members.map((member) => ({ ...member, email: may.keep ? member.email : '' })),
		...{ may, choices, sectors },
		otherBoards: boards
			.filter(({ id }) => !page.boards.some((own) => own.id === id))
			.map(({ id, title }) => ({ value: id, label: title }))
	};
};

const here = ({ group }: RouteParams) => ({ groupId: group });
const ofGroup = ['projectId', 'groupId'] as const;

/** The address says whose meeting it is, and the text what the first item is called. */
const planForm = v.omit(planMeetingSchema, [...ofGroup, 'bodyName', 'openActionsTitle']);

export const actions: Actions = {
	edit: projectForm('manageGroups', v.omit(editGroupSchema, ofGroup), here, editGroup),
	close: projectForm('manageGroups', v.omit(closeGroupSchema, ofGroup), here, closeGroup),
	addMember: projectForm(
		'manageGroups',
		v.omit(addGroupMemberSchema, ofGroup),
		here,
		addGroupMember
	),
	lead: projectForm('manageGroups', v.omit(setGroupLeadSchema, ['projectId']), here, setGroupLead),
	endMember: projectForm(
		'manageGroups',
		v.omit(endGroupMemberSchema, ['projectId']),
		here,
		endGroupMember
	),
	attach: projectForm('keepMeetings', v.omit(attachBoardSchema, ofGroup), here, attachBoard),
	createBoard: async (event) => {
		const project = await projectHere(event, 'createBoard');
		const form = await readForm(event.request, v.pick(createGroupBoardSchema, ['title']));
		if (!form.ok) return form.failure;
		const { sections } = dictionary(event.locals.locale).groups.boards;
		const input = { ...form.output, projectId: project.id, groupId: event.params.group, sections };
		const made = await createGroupBoard(event.locals.context, input).catch((thrown: unknown) =>
			refusedForm(thrown, form.values)
		);
		if (!('boardId' in made)) return made;
		redirect(303, `/projects/${project.slug}/boards/${made.boardId}`);
	},
	plan: async (event) => {
		const project = await projectHere(event, 'keepMeetings');
		const form = await readForm(event.request, planForm);
		if (!form.ok) return form.failure;
		const openActionsTitle = dictionary(event.locals.locale).meetings.plan.openActions;
		const body = { projectId: project.id, groupId: event.params.group };
		const input = { ...form.output, ...body, openActionsTitle };
		const made = await planMeeting(event.locals.context, input).catch((thrown: unknown) =>
			refusedForm(thrown, form.values)
		);
		if (!('meetingId' in made)) return made;
		redirect(303, `/projects/${project.slug}/meetings/${made.meetingId}`);
	}
};
