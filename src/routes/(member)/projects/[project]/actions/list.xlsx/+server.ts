import { fileResponse } from '$lib/server/documents/file/fileResponse';
import { writeExcel } from '$lib/server/documents/sheet/writeExcel';
import { listHere } from '../listHere';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { sheet, name } = await listHere(event);
	return fileResponse(await writeExcel(sheet, name));
};
