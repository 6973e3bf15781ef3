import { redirect } from '@sveltejs/kit';
import { readLocale, rememberLocale, safeNext } from '$lib/server/auth';
import { refuse } from '$lib/server/errors';
import type { RequestHandler } from './$types';

/** Changes language and goes back to the page it was asked from. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
	const data = await request.formData();
	const locale = readLocale(data.get('locale'));
	if (!locale) refuse('required');
	rememberLocale(cookies, locale, url);
	const returnTo = data.get('returnTo');
	redirect(303, safeNext(typeof returnTo === 'string' ? returnTo : null, '/'));
};
