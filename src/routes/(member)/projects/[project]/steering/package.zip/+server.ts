import { fileResponse } from '$lib/server/documents/file/fileResponse';
import { packagedDocument } from '$lib/server/documents/package/packagedDocument';
import { steeringSlides } from '$lib/server/documents/slides/steeringSlides';
import { writeSlides } from '$lib/server/documents/slides/writeSlides';
import { dictionary } from '$lib/text';
import { accessAsked } from '../../composingHere';
import { reportHere } from '../reportHere';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { content, composing, document } = await reportHere(event);
	const { status } = dictionary(composing.locale).components;
	const actions = content.workstreams
		.flatMap((workstream) => workstream.actions)
		.map((action) => ({ ...action, standing: status[action.status] }))
		.sort((a, b) => a.number - b.number);
	const slides = await writeSlides(steeringSlides(content, composing));
	const { ofCase } = composing;
	const { now } = event.locals.context;
	const access = accessAsked(event.url);
	return fileResponse(
		await packagedDocument(document, { ofCase, actions, access, now, others: [slides] })
	);
};
