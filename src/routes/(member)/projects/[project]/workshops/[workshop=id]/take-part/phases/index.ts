import type { Component } from 'svelte';
import type { PhaseKind } from '$lib/domain/workshop/phaseKind';
import Actions from './Actions.svelte';
import Choose from './Choose.svelte';
import Commit from './Commit.svelte';
import Parking from './Parking.svelte';
import Gallery from './Gallery.svelte';
import type { PhaseProps } from './phaseProps';
import Rate from './Rate.svelte';
import Vote from './Vote.svelte';
import Words from './Words.svelte';
import Writing from './Writing.svelte';

/** What a participant sees and does in each kind of phase; where none is here, the instruction says all. */
export const phaseViews: Partial<Record<PhaseKind, Component<PhaseProps>>> = {
	welcome: Words,
	silent: Writing,
	pairs: Writing,
	tables: Writing,
	cluster: Writing,
	map: Writing,
	gallery: Gallery,
	vote: Vote,
	choose: Choose,
	actions: Actions,
	commit: Commit,
	parking: Parking,
	rate: Rate,
	checkout: Words
};

/** Phases whose view shows a note that was begun, in its field or beside it. */
const writing: readonly PhaseKind[] = ['silent', 'pairs', 'tables', 'cluster', 'map', 'gallery'];

export function showsBegunNote(kind: PhaseKind): boolean {
	return writing.includes(kind);
}
