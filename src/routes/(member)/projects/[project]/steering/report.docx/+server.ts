import { fileResponse } from '$lib/server/documents/file/fileResponse';
import { writeWord } from '$lib/server/documents/word/writeWord';
import { reportHere } from '../reportHere';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { document } = await reportHere(event);
	return fileResponse(await writeWord(document));
};
