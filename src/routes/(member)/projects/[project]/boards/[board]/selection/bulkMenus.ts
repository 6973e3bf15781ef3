import { markColours } from '$lib/domain/markColour';
import { noteKinds } from '$lib/domain/noteKind';
import type { MenuItem } from '$lib/components/menuItem';
import type { BoardSession } from '$lib/session/BoardSession.svelte';
import type { Selection } from '$lib/session/Selection.svelte';
import type { Dictionary } from '$lib/text';

interface Tools {
	session: BoardSession;
	selection: Selection;
	words: Dictionary['selection'];
	/** What kinds and colours are called. */
	looks: Dictionary['noteWork'];
	/** Says what was done. */
	say: (words: string) => void;
}

/** What the menus of the bar offer; each choice is one step of undo. */
export function bulkMenus({ session, selection, words, looks, say }: Tools) {
	const changed = () => say(words.changed(selection.keys.length));
	return {
		get sections(): MenuItem[] {
			return session.view.sections.map(({ key, title }) => ({
				label: title,
				onselect: () => {
					session.notes.move(selection.inOrder, { sectionKey: key, beforeKey: null });
					say(words.moved(selection.keys.length, title));
				}
			}));
		},
		kinds: noteKinds.map((kind): MenuItem => ({
			label: looks.kind.names[kind],
			onselect: () => {
				session.notes.setKind(selection.keys, kind);
				changed();
			}
		})),
		colours: [...markColours, null].map((colour): MenuItem => ({
			label: colour ? looks.colour.names[colour] : looks.colour.none,
			onselect: () => {
				session.notes.setColour(selection.keys, colour);
				changed();
			}
		}))
	};
}
