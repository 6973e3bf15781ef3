/** What a phase of a workshop is, in the order in which they usually come. */
export const phaseKinds = [
	/** People arrive and say one word. */
	'welcome',
	/** Pages that are shown to everybody. */
	'present',
	/** Everybody alone; nobody sees what others write until it is revealed. */
	'silent',
	/** Two and two, with what both have written. */
	'pairs',
	/** The table, with what its pairs bring. */
	'tables',
	/** Notes are gathered under themes. */
	'cluster',
	/** Notes and themes are linked to recommendations. */
	'map',
	/** The others' boards are read. */
	'gallery',
	/** So many dots each, blind until it is closed. */
	'vote',
	/** Impact and effort, each on a slider. */
	'rate',
	/** Leaders adopt, adapt or decline recommendations. */
	'choose',
	/** What, who, by when. */
	'actions',
	/** Each owner answers on their own device. */
	'commit',
	/** Everything parked gets a place. */
	'parking',
	/** One word on the way out. */
	'checkout',
	'break'
] as const;
export type PhaseKind = (typeof phaseKinds)[number];
