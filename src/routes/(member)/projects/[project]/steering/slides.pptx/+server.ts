import { fileResponse } from '$lib/server/documents/file/fileResponse';
import { steeringSlides } from '$lib/server/documents/slides/steeringSlides';
import { writeSlides } from '$lib/server/documents/slides/writeSlides';
import { contentHere } from '../reportHere';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { content, composing } = await contentHere(event);
	return fileResponse(await writeSlides(steeringSlides(content, composing)));
};
