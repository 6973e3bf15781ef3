import {
	withdrawProposal,
	withdrawProposalSchema
} from '$lib/server/commands/workshop/proposal/withdrawProposal';
import { formAction } from '../../formAction';

export const withdraw = formAction('takePart', withdrawProposalSchema, withdrawProposal);
