import type { Component } from 'svelte';
import type { PhaseKind } from '$lib/domain/workshop/phaseKind';
import type { ScreenProps } from './screenProps';

/** What the room sees in each kind of phase; where none is here, the question says all. */
export const phaseScreens: Partial<Record<PhaseKind, Component<ScreenProps>>> = {};
