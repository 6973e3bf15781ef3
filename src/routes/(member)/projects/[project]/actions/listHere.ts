import type { RequestEvent } from '@sveltejs/kit';
import { actionQuestionOf } from '$lib/domain/actionQuestionOf';
import { today } from '$lib/domain/copenhagen';
import type { DocumentName } from '$lib/server/documents/model/writtenDocument';
import { actionSheet } from '$lib/server/documents/sheet/actionSheet';
import type { Sheet } from '$lib/server/documents/sheet/sheet';
import { actionList } from '$lib/server/queries/actionList';
import { dictionary } from '$lib/text';
import { composingHere } from '../composingHere';
import { projectHere } from '../projectHere';

/** The list of the address, filtered and sorted as the page of the same address is. */
export async function listHere(
	event: RequestEvent<{ project: string }>
): Promise<{ sheet: Sheet; name: DocumentName }> {
	const project = await projectHere(event, 'read');
	const { actor, context } = event.locals;
	const { db, now } = context;
	const userId = actor.kind === 'user' ? actor.userId : null;
	const [list, { locale, ofCase }] = await Promise.all([
		actionList(db, project.id, { ...actionQuestionOf(event.url.searchParams), now, userId }),
		composingHere(event, project.id)
	]);
	const text = dictionary(locale);
	return {
		sheet: actionSheet(list.rows, text),
		name: {
			...{ on: today(now), about: project.name, kind: text.documents.list.kind },
			...{ caseNumber: ofCase.caseNumber, locale }
		}
	};
}
