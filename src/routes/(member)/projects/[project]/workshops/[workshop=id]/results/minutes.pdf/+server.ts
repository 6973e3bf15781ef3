import { fileResponse } from '$lib/server/documents/file/fileResponse';
import { writePdf } from '$lib/server/documents/pdf/writePdf';
import { minutesHere } from '../minutesHere';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { document } = await minutesHere(event);
	return fileResponse(await writePdf(document));
};
