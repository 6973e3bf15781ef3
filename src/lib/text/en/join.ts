import type { join as da } from '../da/join';

export const join: typeof da = {
	sector: 'Where do you come from?',
	table: 'Which table do you sit at?',
	anyTable: 'Give me a place',
	tableNumber: (number: number) => `Table ${number}`,
	firstName: 'First name',
	firstNameHint: 'Optional. Shown beside what you write.',
	submit: 'Go in',
	stored:
		'We keep only your sector, your first name if you give it, and what you write on the board.',
	closedTitle: 'The workshop is not open yet',
	closedLead: 'The facilitator opens it when you begin. Try again in a moment.',
	tryAgain: 'Try again',
	otherCode: 'Type another code'
};
