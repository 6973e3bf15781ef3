import { redirect } from '@sveltejs/kit';
import type { RefusalCode } from '$lib/domain/refusal';
import { normaliseWorkshopCode } from '$lib/domain/workshopCode';
import { demonstration, demonstrationPerson } from '$lib/server/auth';
import { environment } from '$lib/server/env';
import type { PageServerLoad } from './$types';

/**
 * The code is sent by GET, so that the form works without JavaScript and the address of a workshop
 * is the same however one came to it. Whether the code is right is for that page to say: one that
 * was wrong comes back here with `wrong`.
 */
export const load: PageServerLoad = ({ url }) => {
	const typed = (url.searchParams.get('code') ?? '').slice(0, 40);
	const code = normaliseWorkshopCode(typed);
	const isWrong = url.searchParams.has('wrong');
	if (code && !isWrong) redirect(303, `/j/${code}`);
	const problem: RefusalCode | null = typed || isWrong ? 'wrongCode' : null;
	return { typed, problem, doors: environment().HANDLEKRAFT_DEMO ? doors() : null };
};

function doors() {
	const { password, workshopCode } = demonstration;
	const emailOf = (key: 'facilitator' | 'steering') => demonstrationPerson(key).email;
	return {
		password,
		workshopCode,
		facilitator: emailOf('facilitator'),
		steering: emailOf('steering')
	};
}
