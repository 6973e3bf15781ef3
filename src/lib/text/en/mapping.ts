const actions = (count: number) => (count === 1 ? '1 action' : `${count} actions`);

/** The work of tying actions to recommendations. */
export const mapping = {
	/** The way from the list of actions. */
	see: 'See what the actions answer, and which are alike',
	title: 'Mapping',
	lead: 'Which recommendations do the actions answer? The suggestions are worked out here and sent nowhere. You decide.',
	without: (count: number) => `Actions without a recommendation (${count})`,
	allLinked: 'Every action is linked to a recommendation.',
	more: (count: number) => `They may answer more (${count})`,
	moreHelp: 'Linked actions that have one more suggestion.',
	noMore: 'There are no more suggestions.',
	noSuggestion:
		'Nothing in the sources is like it. Open the action and choose a recommendation yourself.',
	rest: (count: number) => `${actions(count)} more will be shown when these are done.`,
	answers: (codes: string) => `Answers ${codes} already`,
	because: {
		words: (words: string) => `Words in common: ${words}`,
		crosswalk: (code: string) => `Same link between sources as ${code}`
	},
	disagreement: 'The sources do not agree here:',
	accept: { mainPurpose: 'Main purpose', contributes: 'Contributes' },
	acceptFirst: 'Link',
	refuse: 'No, not this one',
	duplicates: (count: number) => `Is it the same action? (${count})`,
	duplicatesHelp:
		'Actions that are like each other. Open them and bring them together, or say that they are different.',
	noDuplicates: 'No actions are like each other.',
	shared: (codes: string) => `Both answer ${codes}`,
	unlike: 'Not the same',
	refused: (count: number) => `Said no to (${count})`,
	notAnswered: (number: number, code: string) => `Action ${number} does not answer ${code}`,
	notSame: (number: number, other: number) => `Actions ${number} and ${other} are not the same`,
	by: (name: string | null, day: string) => (name ? `${name}, ${day}` : day),
	undo: 'Undo',
	saved: 'Saved',
	about: (name: string) => `: ${name}`
};
