import { fail, redirect } from '@sveltejs/kit';
import { refusedForm } from '$lib/server/forms';
import { importFile, MOST_BYTES } from '$lib/server/sources/importing/importFile';
import { sourceHere } from './sourceHere';
import type { RequestEvent } from './$types';

/** What a form adds around the file it brings. */
const AROUND = 64 * 1024;

/**
 * Takes a file in. One that says that it is too large is refused before a byte of it is read; the
 * answer comes as soon as the file is here, and the reading goes on.
 */
export async function importAction(event: RequestEvent) {
	const here = await sourceHere(event);
	const announced = Number(event.request.headers.get('content-length'));
	if (announced > MOST_BYTES + AROUND) return fail(413, { refused: 'tooLarge' as const });
	const file = (await event.request.formData()).get('file');
	if (!(file instanceof File) || file.name === '') return fail(400, { refused: 'noFile' as const });
	try {
		const bytes = new Uint8Array(await file.arrayBuffer());
		await importFile(event.locals.context, { ...here, fileName: file.name, bytes });
	} catch (thrown) {
		return refusedForm(thrown, {});
	}
	redirect(303, `${event.url.pathname}#imports`);
}
