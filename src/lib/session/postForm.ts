import { deserialize } from '$app/forms';
import type { ActionResult } from '@sveltejs/kit';

/** Sends a form action what a form would, for what is done by dragging. @throws Where no answer came. */
export async function postForm(
	action: string,
	fields: Record<string, string>
): Promise<ActionResult> {
	const body = new FormData();
	for (const [name, value] of Object.entries(fields)) body.set(name, value);
	const answer = await fetch(action, {
		method: 'POST',
		body,
		headers: { 'x-sveltekit-action': 'true' }
	});
	return deserialize(await answer.text());
}
