import { fileResponse } from '$lib/server/documents/file/fileResponse';
import { writePdf } from '$lib/server/documents/pdf/writePdf';
import { reportHere } from '../reportHere';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { document } = await reportHere(event);
	return fileResponse(await writePdf(document));
};
