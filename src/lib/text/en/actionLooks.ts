import type { actionLooks as da } from '../da/actionLooks';

const count = (n: number) => (n === 1 ? '1 action' : `${n} actions`);

/** The three ways to look at a project's actions, what they can be narrowed down to and gathered by. */
export const actionLooks: typeof da = {
	label: 'Show actions as',
	name: { list: 'List', board: 'Status board', timeline: 'Timeline' },
	group: {
		label: 'Group by',
		none: 'Not grouped',
		name: {
			workstream: 'Workstream',
			owner: 'Owner',
			status: 'Status',
			workingGroup: 'Working group',
			dueWeek: 'Deadline, week by week'
		},
		week: (week: number, year: number) => `Due in week ${week}, ${year}`,
		count
	},
	filter: {
		workingGroup: 'Working group',
		noGroup: 'No working group',
		kind: 'Kind',
		kinds: { ordinary: 'Ordinary', trial: 'Trial', handover: 'Handover' },
		due: 'Deadline',
		dues: { late: 'Past the deadline', soon: 'Within 2 weeks' },
		dueFrom: 'Deadline from',
		dueTo: 'Deadline to',
		mine: 'Only mine and my unit’s'
	},
	board: {
		label: 'Actions by status',
		lead: 'Drag a card to a new status, or use “Move to …”.',
		empty: 'None',
		move: 'Move to …',
		moveItem: (number: number) => `Move to …, action ${number}`,
		allowed: 'Can be moved here',
		refused: (from: string, to: string) => `An action cannot go straight from ${from} to ${to}.`,
		moved: (number: number, to: string) => `Action ${number} is now ${to}.`,
		dialog: (number: number) => `Move action ${number}`,
		chooseStatus: 'New status',
		save: 'Move',
		cancel: 'Cancel'
	},
	timeline: {
		label: 'Actions week by week',
		lead: 'A bar runs from the day the action was agreed to its deadline. Scroll sideways for more weeks.',
		action: 'Action',
		when: 'Course',
		week: (week: number) => `week ${week}`,
		today: (day: string) => `Today, ${day}`,
		span: (from: string, to: string) => `${from} to ${to}`,
		noDeadline: 'No deadline',
		promised: (day: string) => `first promised ${day}`,
		milestone: (title: string, day: string, isDone: boolean) =>
			`${isDone ? 'reached' : 'milestone'}: ${title}, ${day}`,
		outside: 'outside the weeks shown',
		signs: 'The signs',
		signOf: {
			bar: 'from agreed to deadline',
			late: 'past the deadline',
			promised: 'the day first promised',
			milestone: 'milestone',
			done: 'milestone reached',
			today: 'today'
		}
	},
	keys: {
		title: 'Keyboard shortcuts',
		help: 'They work while the focus is on an action or in the list, and never while you type.',
		next: 'next action',
		previous: 'previous action',
		choose: 'choose the action, or let it go',
		range: 'click: choose all from the last one chosen',
		open: 'open the action',
		move: 'move the action to another status',
		escape: 'let go of what you have chosen',
		names: { enter: 'Enter', shift: 'Shift', escape: 'Esc' },
		or: 'or',
		letters: 'Single letters are shortcuts'
	}
};
