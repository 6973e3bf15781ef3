import { fileResponse } from '$lib/server/documents/file/fileResponse';
import { writeCsv } from '$lib/server/documents/sheet/writeCsv';
import { listHere } from '../listHere';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { sheet, name } = await listHere(event);
	return fileResponse(writeCsv(sheet, name));
};
