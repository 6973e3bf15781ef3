import { sayWord, sayWordSchema } from '$lib/server/commands/workshop/sayWord';
import { formAction } from '../../formAction';

export const word = formAction('takePart', sayWordSchema, sayWord);
