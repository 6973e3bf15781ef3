import type { Component } from 'svelte';
import type { PhaseKind } from '$lib/domain/workshop/phaseKind';
import type { PhaseProps } from './phaseProps';
import Words from './Words.svelte';

/** What a participant sees and does in each kind of phase; where none is here, the instruction says all. */
export const phaseViews: Partial<Record<PhaseKind, Component<PhaseProps>>> = {
	welcome: Words,
	checkout: Words
};
