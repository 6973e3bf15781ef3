import type { CardPlace } from '$lib/components/cardPlace';
import type { BoardSession } from '$lib/session/BoardSession.svelte';
import { placeOf } from '../section/listKeys';
import { themeOfList } from '../themes/themeList';

/**
 * Puts notes where one of them was dropped: in a section, or under a theme.
 *
 * @returns The title of the theme they were put under; null where they were moved.
 */
export function dropNotes(
	session: BoardSession,
	keys: readonly string[],
	dropped: CardPlace
): string | null {
	const { listKey } = dropped;
	const themeKey = themeOfList(listKey);
	if (themeKey === null) {
		session.notes.move(keys, placeOf(dropped));
		return null;
	}
	session.themes.put(themeKey, keys);
	return session.themes.all.find(({ key }) => key === themeKey)?.title ?? null;
}
