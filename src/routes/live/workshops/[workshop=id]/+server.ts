import { workshopState } from '$lib/server/queries/workshop/workshopState';
import { feedFor } from './feedFor';
import type { RequestHandler } from './$types';

/** Where a workshop is: for everybody who takes part in it. */
export const GET: RequestHandler = (event) => feedFor(event, 'read', 'participants', workshopState);
