import { redirect } from '@sveltejs/kit';
import { closeSession } from '$lib/server/auth';
import type { RequestHandler } from './$types';

/** Signs out; a guest leaves their workshop. */
export const POST: RequestHandler = async (event) => {
	await closeSession(event);
	redirect(303, '/');
};
