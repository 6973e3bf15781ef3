import { json } from '@sveltejs/kit';
import { boardFile } from '$lib/server/documents/boardFile';
import { requireBoard } from '../requireBoard';
import type { RequestHandler } from './$types';

/** The board as a file, to keep or to make another board of. */
export const GET: RequestHandler = async (event) => {
	const { id, title } = await requireBoard(event, 'export');
	const name = encodeURIComponent(`${title}.json`);
	return json(await boardFile(event.locals.context.db, { id, title }), {
		headers: {
			'content-disposition': `attachment; filename="board.json"; filename*=UTF-8''${name}`,
			'cache-control': 'no-store'
		}
	});
};
