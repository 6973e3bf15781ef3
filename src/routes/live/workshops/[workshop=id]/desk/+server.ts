import { deskState } from '$lib/server/queries/workshop/deskState';
import { feedFor } from '../feedFor';
import type { RequestHandler } from './$types';

/** A workshop as whoever runs it sees it. */
export const GET: RequestHandler = (event) => feedFor(event, 'facilitate', 'desk', deskState);
