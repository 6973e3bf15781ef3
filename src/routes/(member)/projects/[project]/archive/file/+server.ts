import { PassThrough, Readable } from 'node:stream';
import { wallClock } from '$lib/domain/copenhagen';
import { connection } from '$lib/server/db/client';
import { writeArchive } from '$lib/server/documents/archive/writeArchive';
import { refuse } from '$lib/server/errors';
import { faultOf } from '$lib/server/faultOf';
import { log } from '$lib/server/log';
import { projectHere } from '../../projectHere';
import type { RequestHandler } from './$types';

/** Each holds one of the process's connections for as long as it is fetched. */
const AT_ONCE = 2;
/** However slowly it is fetched, in ms. */
const LONGEST = 10 * 60_000;

let underWay = 0;

/** Everything of the project but what nobody may see in the application, written as it is sent. */
export const GET: RequestHandler = async (event) => {
	const { id, slug, name } = await projectHere(event, 'archive');
	if (underWay >= AT_ONCE) refuse('tooManyTries');
	const { now } = event.locals.context;
	const file = new PassThrough();
	void write(file, { project: { id, slug, name }, now });
	return new Response(Readable.toWeb(file) as ReadableStream, {
		headers: {
			'content-type': 'application/zip',
			'content-disposition': `attachment; filename="${slug}-${wallClock(now).day}.zip"`,
			'cache-control': 'no-store'
		}
	});
};

async function write(
	file: PassThrough,
	order: { project: { id: string; slug: string; name: string }; now: Date }
): Promise<void> {
	underWay += 1;
	const end = setTimeout(() => file.destroy(), LONGEST);
	try {
		await writeArchive(connection().db, { ...order, isWhole: false }, file);
	} catch (error) {
		// Half a file has no directory: whoever opens it is told that it is spoilt.
		log.warn({ fault: faultOf(error) }, 'an archive was not sent to its end');
		file.destroy();
	} finally {
		clearTimeout(end);
		underWay -= 1;
	}
}
