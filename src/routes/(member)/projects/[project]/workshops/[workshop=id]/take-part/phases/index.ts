import type { Component } from 'svelte';
import type { PhaseKind } from '$lib/domain/workshop/phaseKind';
import type { PhaseProps } from './phaseProps';
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
	gallery: Writing,
	vote: Vote,
	checkout: Words
};
