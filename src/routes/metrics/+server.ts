import { text } from '@sveltejs/kit';
import { bearerFits } from '$lib/server/auth';
import { environment } from '$lib/server/env';
import { refuse } from '$lib/server/errors';
import { metrics } from '$lib/server/metrics';
import type { RequestHandler } from './$types';

/** Counts and times of this process, for Prometheus; nobody gets them until a token is set. */
export const GET: RequestHandler = async ({ request }) => {
	const { METRICS_TOKEN } = environment();
	if (!METRICS_TOKEN) refuse('notFound');
	if (!bearerFits(request.headers.get('authorization'), METRICS_TOKEN))
		return text('a token is needed\n', { status: 401, headers: { 'www-authenticate': 'Bearer' } });
	const { registry } = metrics;
	return text(await registry.metrics(), {
		headers: { 'content-type': registry.contentType, 'cache-control': 'no-store' }
	});
};
