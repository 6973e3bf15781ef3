import type { account as Danish } from '../da/account';

/** The grant's account. */
export const account: typeof Danish = {
	title: 'Grant and spending',
	lead: 'A line is never changed. Where it is wrong, it is withdrawn and written anew.',
	grantor: (name) => `Granted by ${name}`,
	lifted: (what, day, on) =>
		on ? `${what}: ${day} was lifted ${on}.` : `${what}: ${day} is lifted.`,
	kinds: { budget: 'Budgeted', committed: 'Committed', spent: 'Spent' },
	kindHints: {
		budget: 'Planned for a purpose.',
		committed: 'Promised away, but not paid. Withdraw the line when the amount is spent.',
		spent: 'Paid.'
	},
	add: 'Add a line',
	save: 'Add the line',
	kind: 'What is it',
	amount: 'Amount in kroner',
	amountHint: 'In the Danish way, such as 12.500,50',
	on: 'Date',
	what: 'What is it for',
	workstream: 'Workstream',
	noWorkstream: 'None in particular',
	entries: 'Lines',
	count: (n) => (n === 1 ? '1 line' : `${n} lines`),
	noEntries: 'There are no lines yet.',
	column: {
		on: 'Date',
		what: 'Purpose',
		kind: 'Kind',
		amount: 'Amount',
		by: 'Written by',
		state: 'Change'
	},
	withdraw: 'Withdraw',
	withdrawNamed: (what) => `Withdraw the line: ${what}`,
	withdrawn: (day) => `Withdrawn ${day}`,
	noGrant: 'The grant is not known, so what is left cannot be reckoned.'
};
