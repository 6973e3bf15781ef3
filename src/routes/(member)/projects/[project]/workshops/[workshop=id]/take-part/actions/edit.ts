import {
	editProposal,
	editProposalSchema
} from '$lib/server/commands/workshop/proposal/editProposal';
import { formAction } from '../../formAction';

export const edit = formAction('takePart', editProposalSchema, editProposal, {
	lists: ['recommendationIds']
});
