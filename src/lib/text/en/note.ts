import type { note as da } from '../da/note';

export const note: typeof da = {
	blank: 'Empty note',
	edit: 'Edit',
	editing: 'Text of the note',
	done: 'Done',
	more: 'More choices for the note',
	moveTo: (section: string) => `Move to “${section}”`,
	moveUp: 'Move up',
	moveDown: 'Move down',
	delete: 'Delete',
	deleted: (count: number) =>
		count === 1 ? 'The note was deleted.' : `${count} notes are deleted.`,
	restore: 'Undo',
	writing: (names: readonly string[], others: number) => {
		if (names.length === 0) return others === 1 ? 'Somebody is writing …' : 'Others are writing …';
		const more = others > 0 ? ` and ${others} more` : '';
		return `${names.join(', ')}${more} writing …`;
	},
	left: (count: number) => (count === 1 ? '1 character left' : `${count} characters left`),
	over: (count: number) => (count === 1 ? '1 character too many' : `${count} characters too many`),
	held: 'Not sent yet. It is only on your screen.',
	mask: 'Hide the number',
	link: {
		button: 'Link recommendation',
		title: 'Link recommendations',
		field: 'Which recommendations is the note about?',
		hint: 'Search by number or word. You can choose several.',
		done: 'Done',
		list: 'Recommendations',
		unknown: 'Unknown recommendation'
	},
	sources: {
		norddjurs: 'Norddjurs',
		nordjylland: 'Nordjylland',
		'sst-raad': 'Good advice',
		kortlaegning: 'The mapping'
	} as Record<string, string>,
	commit: {
		button: 'Make it an action',
		title: 'Make it an action',
		help: 'The note becomes an action that you follow up. It happens only once.',
		what: 'What is to be done?',
		owner: 'Owner',
		ownerHint: 'A unit or a person. A unit does not need an account.',
		ownerSearch: 'Search by name',
		ownerContact: 'Contact person',
		ownerContactHint: 'Whom you call when the owner is a unit',
		dueOn: 'Deadline',
		dueOnHint: 'For example 29.5.2026',
		pick: 'Choose a day',
		workstream: 'Workstream',
		workstreamNone: 'Choose a workstream',
		workstreamName: (number: number, title: string) =>
			number === 0 ? title : `${number}. ${title}`,
		recommendations: 'Recommendations',
		recommendationsHint: 'The first is the main purpose.',
		people: 'People',
		submit: 'Make it an action',
		item: (number: number) => `Action ${number}`,
		done: (number: number) => `The note has become action ${number}.`,
		failed: 'There is no connection to the server. What you have written is still here.'
	}
};
