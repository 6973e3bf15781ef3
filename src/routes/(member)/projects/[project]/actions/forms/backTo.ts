/**
 * Where a form of the page of actions goes when it is done: the same view, without the name of the
 * form and without the card that was to be moved.
 */
export function backTo({ pathname, searchParams }: URL): string {
	const params = new URLSearchParams(searchParams);
	for (const name of [...params.keys()])
		if (name.startsWith('/') || name === 'move') params.delete(name);
	const query = params.toString();
	return query ? `${pathname}?${query}` : pathname;
}
