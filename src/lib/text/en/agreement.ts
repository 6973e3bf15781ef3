import type { CommitmentAnswer } from '../../domain/workshop/commitmentAnswer';
import type { ParkingPlace } from '../../domain/workshop/parkingPlace';

const answers: Record<CommitmentAnswer, string> = {
	pending: 'Waiting for an answer',
	yes: 'Yes',
	otherDate: 'Yes, another date',
	no: 'No'
};

const places: Record<ParkingPlace, string> = {
	action: 'Becomes an action',
	workingGroup: 'To the working group',
	nextMeeting: 'To the next meeting',
	projectLeads: 'To the project leads',
	dropped: 'Let go'
};

/** Choosing, writing actions, answering for them, parking: what a workshop ends with. */
export const agreement = {
	choose: {
		/** Who decided, as it is kept with the choice. */
		body: (workshop: string) => `The leaders at ${workshop}`,
		left: (count: number) =>
			count === 0
				? 'Every recommendation has been discussed.'
				: count === 1
					? '1 recommendation has not been discussed'
					: `${count} recommendations have not been discussed`,
		/** Under a large number. */
		leftOf: (all: number) => `of ${all} not discussed`,
		state: 'What do you choose?',
		states: { adopted: 'Adopt', adapted: 'Adapt', declined: 'Decline', postponed: 'Postpone' },
		reason: 'Reason',
		reasonHint: 'Needed when you decline or postpone.',
		save: 'Save the choice',
		change: 'Change the choice',
		onlyLeaders: 'The leaders are choosing. You can follow it here.',
		why: (reason: string) => `Because: ${reason}`
	},
	actions: {
		goTo: (table: number) => `Go to table ${table}`,
		yourTable: (table: number) => `You sit at table ${table}`,
		write: 'Write an action',
		title: 'What is to be done?',
		titleHint: 'Begin with a verb: Set up, try out, agree on …',
		unit: 'Who is responsible?',
		unitHint: 'A unit or a body.',
		noUnit: 'Nobody yet',
		person: 'Who can say yes?',
		personHint: 'That person sees the action on their own screen.',
		noPerson: 'Somebody who is not here',
		me: 'Me',
		personName: 'Name, if they are not here',
		dueOn: 'When is it in place?',
		recommendation: 'Which recommendation?',
		noRecommendation: 'None in particular',
		workstream: 'Which workstream?',
		more: 'More: recommendation and workstream',
		save: 'Save the action',
		edit: 'Edit',
		editWhat: (title: string) => `Edit: ${title}`,
		saveChanges: 'Save the changes',
		withdraw: 'Withdraw',
		withdrawWhy: 'Why is it withdrawn?',
		ours: 'Actions of this table',
		noneYet: 'The table has not written any yet.',
		all: (count: number) => (count === 1 ? '1 action' : `${count} actions`),
		/** Under a large number. */
		written: (count: number): string => (count === 1 ? 'action written' : 'actions written'),
		number: (number: number) => `Action ${number}`,
		owner: (unit: string, person: string) => (person ? `${unit}, ${person}` : unit),
		noOwner: 'No owner',
		due: (day: string) => `By ${day}`,
		noDue: 'No deadline yet',
		fromTable: (number: number) => `Table ${number}`
	},
	commit: {
		mine: 'Your actions',
		noneMine: 'Your name is on no action. Follow it on the screen.',
		ask: 'Do you say yes?',
		yes: 'Yes, we will',
		yesBy: (day: string) => `Yes, by ${day}`,
		otherDate: 'Yes, but another date',
		otherDateLabel: 'Which date?',
		sayOtherDate: 'Say yes to that date',
		no: 'No',
		noReason: 'Why not?',
		sayNo: 'Say no',
		reasonHint: 'The room sees the answer, not the reason.',
		answered: (answer: string) => `Your answer: ${answer}`,
		changeMind: 'Give another answer',
		answers,
		agreed: (count: number, all: number) => `${count} of ${all} have got a yes`,
		/** What keeps the round from ending. */
		open: (count: number) =>
			count === 1
				? '1 action lacks an owner or a place in parking'
				: `${count} actions lack an owner or a place in parking`,
		allPlaced: 'Every action has an owner or a place.',
		parked: 'Parked',
		park: 'Park',
		parkWhat: (title: string) => `Park: ${title}`,
		giveOwner: 'Give it a new owner',
		onBehalf: 'Write the answer for the owner',
		onBehalfHelp: 'The history names both you and the person you write for.',
		link: 'Make a link for the answer',
		linkHelp:
			'Send the link to the owner. It works for 14 days and one answer. A new link ends the old one.',
		linkReady: 'The link. It is shown this once.',
		copy: 'Copy',
		copied: 'Copied'
	},
	link: {
		title: 'Do you say yes to this action?',
		from: (workshop: string) => `It was written at ${workshop}, and you are named as responsible.`,
		thanks: 'Thank you. Your answer is saved.',
		thanksNo: 'You have said no. The project lead will find somebody else or park the action.',
		noReason: 'The project lead sees your reason.'
	},
	parking: {
		title: 'Parking',
		add: 'Park something',
		addLabel: 'What must not be forgotten?',
		addButton: 'Park',
		none: 'Nothing is parked.',
		place: 'Where does it go?',
		places,
		placed: (place: string) => `Place: ${place}`,
		noPlace: 'No place yet',
		remark: 'Remark',
		remarkHint: 'Needed when something is let go.',
		save: 'Save the place',
		left: (count: number) =>
			count === 0
				? 'Everything has a place.'
				: count === 1
					? '1 has no place yet'
					: `${count} have no place yet`,
		placedOf: (placed: number, all: number) => `${placed} of ${all} have a place`
	}
};
