/** Sends a form action what a form would, for what is done by dragging. */
export async function postForm(action: string, fields: Record<string, string>): Promise<void> {
	const body = new FormData();
	for (const [name, value] of Object.entries(fields)) body.set(name, value);
	await fetch(action, { method: 'POST', body, headers: { 'x-sveltekit-action': 'true' } });
}
