import type { RecordedBoard, RecordedNote } from '$lib/domain/workshop/workshopRecord';
import type { Dictionary } from '$lib/text';
import type { Block } from '../../model/block';
import { heading, list } from '../../model/blocks';

/** Each table's themes with their notes, and the notes under no theme. Who wrote them is not told. */
export function boardBlocks(boards: readonly RecordedBoard[], { results }: Dictionary): Block[] {
	const words = results.boards;
	const told = ({ text, origin }: RecordedNote) =>
		origin ? `${text} (${words.from(origin.level, origin.table)})` : text;
	const group = (title: string, notes: readonly RecordedNote[]) => [
		heading(3, `${title} (${words.notes(notes.length)})`),
		...list(notes.map(told))
	];
	return boards.flatMap((board) => [
		heading(2, words.table(board)),
		...board.themes.flatMap(({ title, notes }) => group(title, notes)),
		...board.sections.flatMap(({ title, notes }) => group(words.noTheme(title), notes))
	]);
}
