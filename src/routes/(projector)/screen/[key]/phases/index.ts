import type { Component } from 'svelte';
import type { PhaseKind } from '$lib/domain/workshop/phaseKind';
import ActionsScreen from './ActionsScreen.svelte';
import BreakScreen from './BreakScreen.svelte';
import ChooseScreen from './ChooseScreen.svelte';
import CommitScreen from './CommitScreen.svelte';
import GalleryScreen from './GalleryScreen.svelte';
import ParkingScreen from './ParkingScreen.svelte';
import PresentScreen from './PresentScreen.svelte';
import RateScreen from './RateScreen.svelte';
import type { ScreenProps } from './screenProps';
import SilentScreen from './SilentScreen.svelte';
import TablesScreen from './TablesScreen.svelte';
import ThemesScreen from './ThemesScreen.svelte';
import VoteScreen from './VoteScreen.svelte';
import WordsScreen from './WordsScreen.svelte';

/** What the room sees in each kind of phase; where none is here, the question says all. */
export const phaseScreens: Partial<Record<PhaseKind, Component<ScreenProps>>> = {
	welcome: WordsScreen,
	checkout: WordsScreen,
	present: PresentScreen,
	silent: SilentScreen,
	pairs: TablesScreen,
	tables: TablesScreen,
	cluster: ThemesScreen,
	map: ThemesScreen,
	gallery: GalleryScreen,
	vote: VoteScreen,
	choose: ChooseScreen,
	actions: ActionsScreen,
	commit: CommitScreen,
	parking: ParkingScreen,
	rate: RateScreen,
	break: BreakScreen
};
