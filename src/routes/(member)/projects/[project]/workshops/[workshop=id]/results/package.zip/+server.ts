import { fileResponse } from '$lib/server/documents/file/fileResponse';
import { packagedDocument } from '$lib/server/documents/package/packagedDocument';
import { dictionary } from '$lib/text';
import { accessAsked } from '../../../../composingHere';
import { minutesHere } from '../minutesHere';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { document, record, composing } = await minutesHere(event);
	const { agreement } = dictionary(composing.locale);
	const actions = record.actions.map(({ number, title, unit, ownerName, dueOn, answer }) => ({
		...{ number, title, dueOn },
		ownerName: unit && agreement.actions.owner(unit.name, ownerName),
		standing: agreement.commit.answers[answer]
	}));
	const { ofCase } = composing;
	const { now } = event.locals.context;
	const access = accessAsked(event.url);
	return fileResponse(await packagedDocument(document, { ofCase, actions, access, now }));
};
