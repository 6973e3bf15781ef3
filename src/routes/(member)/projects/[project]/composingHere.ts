import type { RequestEvent } from '@sveltejs/kit';
import type { Composing } from '$lib/server/documents/compose/composing';
import { projectCase } from '$lib/server/queries/projectCase';

/** In whose language a document is written, and what every document of the project says of it. */
export async function composingHere(
	{ locals }: Pick<RequestEvent, 'locals'>,
	projectId: string
): Promise<Composing> {
	return { locale: locals.locale, ofCase: await projectCase(locals.context.db, projectId) };
}

/** What the address says of who may read what is filed; what it does not say is open is closed. */
export function accessAsked({ searchParams }: URL): 'open' | 'closed' {
	return searchParams.get('access') === 'open' ? 'open' : 'closed';
}
