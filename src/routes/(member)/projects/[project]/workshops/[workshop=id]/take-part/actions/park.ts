import { parkWords, parkWordsSchema } from '$lib/server/commands/workshop/parking/parkWords';
import { formAction } from '../../formAction';

export const park = formAction('takePart', parkWordsSchema, parkWords);
