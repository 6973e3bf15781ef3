import type { BoardsDetail } from '$lib/domain/workshop/phaseDetail';
import { themeName } from '$lib/domain/workshop/themeName';

/**
 * Themes of the whole room, the largest first. Everybody's board says what they are, where it has any;
 * else those of the tables, which are one where they are called the same.
 */
export function allThemes({ plenum, tables }: Pick<BoardsDetail, 'plenum' | 'tables'>) {
	if (plenum && plenum.themes.length > 0) return plenum.themes;
	const byName = new Map<string, { title: string; count: number }>();
	for (const { title, count } of tables.flatMap((table) => table.themes)) {
		const name = themeName(title);
		const known = byName.get(name);
		byName.set(name, { title: known?.title ?? title, count: (known?.count ?? 0) + count });
	}
	return [...byName.values()].sort((a, b) => b.count - a.count);
}
