import type { RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { createPasswordLink, requireCan } from '$lib/server/auth';
import { addMember, addMemberSchema } from '$lib/server/commands/addMember';
import { changeRoles, changeRolesSchema } from '$lib/server/commands/changeRoles';
import { endMembership, endMembershipSchema } from '$lib/server/commands/endMembership';
import { caseFactsSchema, saveCaseFacts } from '$lib/server/commands/saveCaseFacts';
import { setLightLimits, setLightLimitsSchema } from '$lib/server/commands/setLightLimits';
import { environment } from '$lib/server/env';
import { refuse } from '$lib/server/errors';
import { readForm, refusedForm } from '$lib/server/forms';
import { can } from '$lib/server/policies/can';
import { accountName } from '$lib/server/queries/accountName';
import { awaitsPassword } from '$lib/server/queries/awaitsPassword';
import { lightLimits } from '$lib/server/queries/lightLimits';
import { memberList } from '$lib/server/queries/memberList';
import { projectBySlug } from '$lib/server/queries/projectBySlug';
import { sectorsOf } from '$lib/server/queries/sectorsOf';
import { projectCase } from '$lib/server/queries/projectCase';
import { projectHere } from '../projectHere';
import type { Actions, PageServerLoad } from './$types';

type PageEvent = Pick<RequestEvent<{ project: string }>, 'locals' | 'params' | 'url'>;

const addForm = v.omit(addMemberSchema, ['projectId']);
const changeForm = v.omit(changeRolesSchema, ['projectId']);
const limitsForm = v.omit(setLightLimitsSchema, ['projectId']);
const endForm = v.omit(endMembershipSchema, ['projectId']);

export const load: PageServerLoad = async (event) => {
	const projectId = await managedProject(event);
	const { actor, context } = event.locals;
	const { db } = context;
	const [members, sectors, limits, facts] = await Promise.all([
		memberList(db, projectId),
		sectorsOf(db, projectId),
		lightLimits(db, projectId),
		projectCase(db, projectId)
	]);
	const thing = { kind: 'project', projectId } as const;
	return {
		members,
		sectors,
		limits,
		// Whoever runs the application says who is in a project, never what it works on.
		facts: can(actor, 'keepSteering', thing) ? facts : null,
		mayReset: mayReset(event),
		mayReadMail: can(actor, 'readMail', thing),
		mayTakeOut: can(actor, 'archive', thing)
	};
};

export const actions: Actions = {
	add: async (event) => {
		const projectId = await managedProject(event);
		const form = await readForm(event.request, addForm, { lists: ['roles'] });
		if (!form.ok) return form.failure;
		try {
			const { userId } = await addMember(event.locals.context, { ...form.output, projectId });
			return { done: 'added' as const, invitation: await invite(event, projectId, userId) };
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
	},
	change: async (event) => {
		const projectId = await managedProject(event);
		const form = await readForm(event.request, changeForm, { lists: ['roles'] });
		if (!form.ok) return form.failure;
		try {
			await changeRoles(event.locals.context, { ...form.output, projectId });
			return { done: 'changed' as const };
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
	},
	end: async (event) => {
		const projectId = await managedProject(event);
		const form = await readForm(event.request, endForm);
		if (!form.ok) return form.failure;
		try {
			await endMembership(event.locals.context, { ...form.output, projectId });
			return { done: 'ended' as const };
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
	},
	file: async (event) => {
		const { id: projectId } = await projectHere(event, 'keepSteering');
		const form = await readForm(event.request, caseFactsSchema);
		if (!form.ok) return form.failure;
		try {
			await saveCaseFacts(event.locals.context, { ...form.output, projectId });
			return { done: 'filed' as const };
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
	},
	link: async (event) => {
		const projectId = await managedProject(event);
		const form = await readForm(event.request, endForm);
		if (!form.ok) return form.failure;
		return {
			done: 'linked' as const,
			invitation: await invite(event, projectId, form.output.userId)
		};
	},
	limits: async (event) => {
		const projectId = await managedProject(event);
		const form = await readForm(event.request, limitsForm);
		if (!form.ok) return form.failure;
		try {
			await setLightLimits(event.locals.context, { ...form.output, projectId });
			return { done: 'limits' as const };
		} catch (thrown) {
			return refusedForm(thrown, form.values);
		}
	}
};

/** The id of the address's project, for somebody who may say who is in it. */
async function managedProject({ locals, params, url }: PageEvent): Promise<string> {
	const project = await projectBySlug(locals.context.db, params.project);
	if (!project) refuse('notFound');
	requireCan({ locals, url }, 'manage', { kind: 'project', projectId: project.id });
	return project.id;
}

/** Whoever answers for the accounts may also help somebody who has forgotten a password. */
function mayReset({ locals }: PageEvent): boolean {
	return can(locals.actor, 'administer', { kind: 'application' });
}

/**
 * The absolute link to hand to somebody who is to choose a password; null for those who have one,
 * unless an administrator asks.
 */
async function invite(event: PageEvent, projectId: string, userId: string) {
	const { locals, url } = event;
	const { db, now } = locals.context;
	const name = (await accountName(db, userId)) ?? '';
	const isAllowed = mayReset(event) || (await awaitsPassword(db, projectId, userId));
	if (!isAllowed) return { name, link: null };
	const path = await createPasswordLink(db, userId, now);
	return { name, link: (environment().ORIGIN ?? url.origin) + path };
}
