import type { Dictionary } from '$lib/text';

/** Who can be let write on a new board, as options of a choice. */
export function audiences(
	workshops: readonly { id: string; title: string }[],
	{ board }: Dictionary
): { value: string; label: string }[] {
	return [
		{ value: '', label: board.create.projectOnly },
		...workshops.map(({ id, title }) => ({ value: id, label: board.create.workshopToo(title) }))
	];
}
