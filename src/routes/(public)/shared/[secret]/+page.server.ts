import { withoutNames } from '$lib/domain/sharing/withoutNames';
import { countTry, forgiveTry } from '$lib/server/auth';
import { openShareLink } from '$lib/server/commands/sharing/openShareLink';
import { connection } from '$lib/server/db/client';
import { rethrow } from '$lib/server/errors';
import { namesInProject } from '$lib/server/queries/sharing/namesInProject';
import { steeringContent } from '$lib/server/queries/steering/steeringContent';
import { dictionary } from '$lib/text';
import type { PageServerLoad } from './$types';

/** Who has the address reads how the project stands; who they are is asked of nobody. */
export const load: PageServerLoad = async ({ locals, params, setHeaders, getClientAddress }) => {
	// The address is the right: it is told to no other site, kept nowhere and found by no search.
	setHeaders({
		'cache-control': 'no-store',
		'referrer-policy': 'no-referrer',
		'x-robots-tag': 'noindex, nofollow'
	});
	const { db } = connection();
	const { now } = locals.context;
	const address = getClientAddress();
	await countTry('link', address).catch(rethrow);
	const shared = await openShareLink(db, params.secret, now).catch(rethrow);
	await forgiveTry('link', address);
	const chrome = 'none' as const;
	if (shared.state !== 'open') return { chrome, state: shared.state };
	const { projectId, label, hidesNames, expiresAt } = shared;
	const [content, names] = await Promise.all([
		steeringContent(db, projectId, now),
		namesInProject(db, projectId)
	]);
	const { mask } = dictionary(locals.locale).sharing.page;
	return {
		...{ chrome, state: shared.state, label, hidesNames, expiresAt },
		content: hidesNames ? withoutNames(content, { ...names, mask }) : content
	};
};
