import { sayReady, sayReadySchema } from '$lib/server/commands/workshop/sayReady';
import { formAction } from '../../formAction';

export const ready = formAction('takePart', sayReadySchema, sayReady);
