import type { actionBulk as da } from '../da/actionBulk';

const count = (n: number) => (n === 1 ? '1 action' : `${n} actions`);

/** Changing many actions at once. */
export const actionBulk: typeof da = {
	label: 'Change several actions at once',
	choosing: 'Choose',
	choose: (number: number, title: string) => `Choose action ${number}: ${title}`,
	chooseAll: 'Choose all in the table',
	chooseShown: (n: number) => `Choose all ${n} shown`,
	chosen: (n: number) => `${n} chosen`,
	letGo: 'Choose none',
	open: (n: number) => `Change ${count(n)} …`,
	openPlain: 'Change the chosen actions',
	lead: 'Fields you leave empty are not changed.',
	unchanged: 'Unchanged',
	noGroup: 'No working group',
	deadline: 'Deadline',
	deadlineHint: 'Date, “week 23 2026”, “workshop + 6 weeks” or “+2 weeks”.',
	notADeadline: 'Write a date, for example 17.4.2026, or “+2 weeks”.',
	remarkHint: 'Goes into the history of each. Required when they wait or are dropped.',
	save: (n: number) => `Change ${count(n)}`,
	savePlain: 'Change the chosen',
	saved: (n: number) => (n === 0 ? 'They were like that already.' : `${count(n)} changed.`),
	chooseSome: 'Choose at least one action in the list.',
	wishSomething: 'Fill in at least one field to change.',
	goneMeanwhile: 'One of the actions, or the working group, no longer exists.',
	refused: (n: number) => `None is changed. Something stands in the way of ${count(n)}:`,
	refusedItem: (number: number, title: string) => `${number}. ${title}`,
	changedBy: (name: string) => `${name} has changed it meanwhile.`,
	changedSince: 'Changed since you chose it.',
	again: 'See what has changed. If you change them again, the new ones are meant.'
};
