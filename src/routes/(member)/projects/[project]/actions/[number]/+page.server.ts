import * as v from 'valibot';
import { actionTransitions } from '$lib/domain/actionStatus';
import { OPIOID_ADVICE } from '$lib/domain/mapping/opioidMessage';
import { countTry, requireCan } from '$lib/server/auth';
import { addMilestone, addMilestoneSchema } from '$lib/server/commands/actionDetails/addMilestone';
import {
	changeMilestone,
	changeMilestoneSchema
} from '$lib/server/commands/actionDetails/changeMilestone';
import {
	measureIndicator,
	measureIndicatorSchema
} from '$lib/server/commands/actionDetails/measureIndicator';
import {
	removeIndicatorValue,
	removeIndicatorValueSchema
} from '$lib/server/commands/actionDetails/removeIndicatorValue';
import { setIndicator, setIndicatorSchema } from '$lib/server/commands/actionDetails/setIndicator';
import {
	changeActionStatus,
	changeActionStatusSchema
} from '$lib/server/commands/changeActionStatus';
import {
	createContributionLink,
	createContributionLinkSchema
} from '$lib/server/commands/contribution/createContributionLink';
import {
	noteContribution,
	noteContributionSchema
} from '$lib/server/commands/contribution/noteContribution';
import { editActionItem, editActionItemSchema } from '$lib/server/commands/editActionItem';
import { overrideLight, overrideLightSchema } from '$lib/server/commands/overrideLight';
import { environment } from '$lib/server/env';
import { refuse } from '$lib/server/errors';
import { readForm, refusedForm } from '$lib/server/forms';
import { can } from '$lib/server/policies/can';
import { actionItemPage } from '$lib/server/queries/actionItemPage';
import { agreementChoices } from '$lib/server/queries/agreementChoices';
import { commitChoices } from '$lib/server/queries/commitChoices';
import { recommendationDetail } from '$lib/server/queries/recommendationDetail';
import { recommendationOptions } from '$lib/server/queries/recommendationOptions';
import { LIVE } from '$lib/session/Live';
import { answerTo, change, itemHere, readNumber } from './change.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	const thing = { kind: 'project', projectId: project.id } as const;
	requireCan(event, 'read', thing);
	const { actor, context } = event.locals;
	const item = await actionItemPage(
		context.db,
		project.id,
		readNumber(event.params.number),
		context.now
	);
	if (!item) refuse('notFound');
	const canChange = can(actor, 'updateActionItem', thing);
	const [choices, more, recommendations] = canChange
		? await Promise.all([
				commitChoices(context.db, project.id),
				agreementChoices(context.db, project.id, {
					workshopId: item.workshopId,
					workingGroupId: item.agreement.workingGroupId
				}),
				recommendationOptions(context.db, project.id)
			])
		: [null, null, []];
	const hasOpioidAdvice =
		(await recommendationDetail(context.db, project.id, OPIOID_ADVICE)) !== null;
	return {
		item,
		hasOpioidAdvice,
		/** Where it is, and where it may go from there. */
		statuses: [item.status, ...actionTransitions[item.status]],
		canReadBoard: can(actor, 'read', {
			kind: 'board',
			projectId: project.id,
			workshopId: item.note?.workshop?.id ?? null,
			place: null
		}),
		choices,
		more,
		recommendations
	};
};

const ids = ['projectId', 'actionItemId'] as const;
const lists = ['recommendationIds', 'contributorIds'];

export const actions: Actions = {
	status: change('status', v.omit(changeActionStatusSchema, ids), changeActionStatus),
	edit: change('edit', v.omit(editActionItemSchema, ids), editActionItem, { lists }),
	light: change('light', v.omit(overrideLightSchema, ids), overrideLight),
	contributor: change('contributor', v.omit(noteContributionSchema, ids), noteContribution),
	contributorLink: async (event) => {
		const item = await itemHere(event);
		const read = await readForm(event.request, v.omit(createContributionLinkSchema, ids));
		if (!read.ok) return answerTo('contributorLink', read.failure);
		const { context } = event.locals;
		try {
			await countTry('mail', item.projectId);
			const made = await createContributionLink(context, { ...read.output, ...item });
			const { ORIGIN = event.url.origin, SMTP_URL } = environment();
			const { unitName, contactEmail, path } = made;
			return { unitName, contactEmail, link: ORIGIN + path, isMailed: made.isMailed && !!SMTP_URL };
		} catch (thrown) {
			return answerTo('contributorLink', refusedForm(thrown, read.values));
		}
	},
	addMilestone: change('addMilestone', v.omit(addMilestoneSchema, ids), addMilestone),
	changeMilestone: change('changeMilestone', v.omit(changeMilestoneSchema, ids), changeMilestone),
	indicator: change('indicator', v.omit(setIndicatorSchema, ids), setIndicator),
	measure: change('measure', v.omit(measureIndicatorSchema, ids), measureIndicator),
	removeValue: change('removeValue', v.omit(removeIndicatorValueSchema, ids), removeIndicatorValue)
};
