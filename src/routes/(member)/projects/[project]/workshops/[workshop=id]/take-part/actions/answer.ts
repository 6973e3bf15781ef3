import {
	answerCommitment,
	answerCommitmentSchema
} from '$lib/server/commands/workshop/commitment/answerCommitment';
import { formAction } from '../../formAction';

export const answer = formAction('takePart', answerCommitmentSchema, answerCommitment);
