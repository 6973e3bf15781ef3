import { json } from '@sveltejs/kit';
import { Refusal } from '$lib/domain/refusal';
import { requireCan } from '$lib/server/auth';
import { importBoard } from '$lib/server/commands/importBoard';
import { statusOf } from '$lib/server/errors';
import { requireBoard } from '../requireBoard';
import type { RequestHandler } from './$types';

/** Characters a board's file may have; as much as the server takes in at all. */
const FILE_MAX = 500_000;

/** Makes a new board of the project of a file that is sent. */
export const POST: RequestHandler = async (event) => {
	const { projectId, projectSlug } = await requireBoard(event);
	requireCan(event, 'createBoard', { kind: 'project', projectId });
	try {
		const file = parse(await event.request.text());
		const { boardId } = await importBoard(event.locals.context, { projectId, file });
		return json({ address: `/projects/${projectSlug}/boards/${boardId}` }, { status: 201 });
	} catch (thrown) {
		if (!(thrown instanceof Refusal)) throw thrown;
		return json({ code: thrown.code }, { status: statusOf(thrown.code) });
	}
};

function parse(body: string): unknown {
	if (body.length > FILE_MAX) throw new Refusal('tooLong');
	try {
		return JSON.parse(body);
	} catch {
		throw new Refusal('required');
	}
}
