import type { Place } from '$lib/board';
import type { MenuItem } from '$lib/components/menuItem';
import type { SectionView } from '$lib/session/BoardView';
import type { Note } from '$lib/board';
import type { Dictionary } from '$lib/text';

/** More cells than this are chosen in a dialog: nobody reads so long a menu. */
const MOST_CELLS = 9;

/** What a note's menu offers for its place in a matrix or on a plane. */
export function placeItems(
	{ key, layout, rows, columns }: SectionView,
	note: Note | null,
	words: Dictionary['section'],
	{ move, place }: { move: (to: Place, name: string) => void; place: () => void }
): MenuItem[] {
	if (layout === 'list') return [];
	const items: MenuItem[] = [{ label: words.place.button, icon: 'board', onselect: place }];
	if (layout === 'plane' || rows.length * columns.length > MOST_CELLS) return items;
	for (const row of rows)
		for (const column of columns) {
			if (note?.row === row.key && note.column === column.key) continue;
			const name = words.matrix.cell(row.title, column.title);
			const to = { sectionKey: key, beforeKey: null, row: row.key, column: column.key };
			items.push({
				label: words.matrix.moveTo(name),
				icon: 'move',
				onselect: () => move(to, name)
			});
		}
	return items;
}
