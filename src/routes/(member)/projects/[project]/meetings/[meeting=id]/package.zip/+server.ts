import { fileResponse } from '$lib/server/documents/file/fileResponse';
import { packagedDocument } from '$lib/server/documents/package/packagedDocument';
import { accessAsked } from '../../../composingHere';
import { minutesHere } from '../minutesHere';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { document, minutes, composing } = await minutesHere(event);
	const { actions } = minutes;
	const { ofCase } = composing;
	const { now } = event.locals.context;
	const access = accessAsked(event.url);
	return fileResponse(await packagedDocument(document, { ofCase, actions, access, now }));
};
