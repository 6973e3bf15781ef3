import type { MenuItem } from '$lib/components/menuItem';
import { markColours } from '$lib/domain/markColour';
import { noteKinds } from '$lib/domain/noteKind';
import type { BoardSession } from '$lib/session/BoardSession.svelte';
import type { NoteView } from '$lib/session/NoteView';
import type { Dictionary } from '$lib/text';
import { kindIcons } from './kindIcons';
import type { NoteDesk } from './NoteDesk.svelte';

/** What can be done with one note besides moving, linking and deleting it. */
export function noteTools(
	note: NoteView,
	session: BoardSession,
	desk: NoteDesk,
	words: Dictionary['noteWork']
): MenuItem[] {
	const { key } = note;
	const kind = note.note?.kind ?? 'idea';
	const colour = note.note?.colour ?? null;
	return [
		{ label: words.talk.menu, icon: 'comment', onselect: () => (desk.talking = note) },
		{
			label: words.kind.menu,
			icon: 'idea',
			items: noteKinds.map((choice) => ({
				label: words.kind.names[choice],
				icon: kindIcons[choice],
				checked: choice === kind,
				onselect: () => session.notes.setKind([key], choice)
			}))
		},
		{
			label: words.colour.menu,
			icon: 'palette',
			items: [
				...markColours.map((choice) => ({
					label: words.colour.names[choice],
					colour: choice,
					checked: choice === colour,
					onselect: () => session.notes.setColour([key], choice)
				})),
				{
					label: words.colour.none,
					checked: colour === null,
					onselect: () => session.notes.setColour([key], null)
				}
			]
		},
		{ label: words.duplicate, icon: 'copy', onselect: () => session.notes.duplicate([key]) },
		{ label: words.split.menu, icon: 'split', onselect: () => (desk.splitting = note) },
		{ label: words.merge.menu, icon: 'merge', onselect: () => (desk.merging = note) }
	];
}
