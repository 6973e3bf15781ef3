import { sayReady, sayReadySchema } from '$lib/server/commands/workshop/sayReady';
import { formAction } from '../../formAction';

export const ready = formAction(sayReadySchema, sayReady);
