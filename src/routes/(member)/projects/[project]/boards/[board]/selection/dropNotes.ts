import type { Place } from '$lib/board';
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
		const place = placeOf(dropped);
		session.notes.move(keys, { ...place, beforeKey: landing(session, keys, place) });
		return null;
	}
	session.themes.put(themeKey, keys);
	return session.themes.all.find(({ key }) => key === themeKey)?.title ?? null;
}

/** In front of a note that moves too is in front of the next one that stays. */
function landing(
	{ view }: BoardSession,
	keys: readonly string[],
	{ sectionKey, beforeKey }: Place
): string | null {
	const notes = view.sections.find(({ key }) => key === sectionKey)?.notes ?? [];
	const at = notes.findIndex(({ key }) => key === beforeKey);
	if (at < 0) return beforeKey;
	return notes.slice(at).find(({ key }) => !keys.includes(key))?.key ?? null;
}
