import * as v from 'valibot';
import { fields } from '../actionItemFields';

/** Which contributing unit of which item. */
export const contributionFields = {
	projectId: fields.projectId,
	actionItemId: fields.actionItemId,
	unitId: v.pipe(v.string('unknownUnit'), v.uuid('unknownUnit'))
};
