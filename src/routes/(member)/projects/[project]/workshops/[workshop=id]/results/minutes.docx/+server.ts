import { fileResponse } from '$lib/server/documents/file/fileResponse';
import { writeWord } from '$lib/server/documents/word/writeWord';
import { minutesHere } from '../minutesHere';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { document } = await minutesHere(event);
	return fileResponse(await writeWord(document));
};
