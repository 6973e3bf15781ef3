import { text } from '@sveltejs/kit';
import { connection } from '$lib/server/db/client';
import type { RequestHandler } from './$types';

const PATIENCE_MS = 1000;

/** Whether requests should be sent here: the database answers, and soon enough. */
export const GET: RequestHandler = async () =>
	(await databaseAnswers())
		? text('ready\n')
		: text('database away\n', { status: 503, headers: { 'retry-after': '5' } });

async function databaseAnswers(): Promise<boolean> {
	let timer: NodeJS.Timeout | undefined;
	const patience = new Promise<false>((resolve) => {
		timer = setTimeout(() => resolve(false), PATIENCE_MS);
	});
	const answer = connection().sql`select 1`.then(
		() => true,
		() => false
	);
	try {
		return await Promise.race([answer, patience]);
	} finally {
		clearTimeout(timer);
	}
}
