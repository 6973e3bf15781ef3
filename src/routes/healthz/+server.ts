import { text } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The process is up. Says nothing of the database: restarting us would not mend it. */
export const GET: RequestHandler = () => text('ok\n');
