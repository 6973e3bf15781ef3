import type { caseFacts as Danish } from '../da/caseFacts';

/** What a project is filed under. */
export const caseFacts: typeof Danish = {
	title: 'Case and grant',
	lead: 'The numbers stand on minutes and reports, and in the names of files.',
	caseNumber: 'Case number',
	caseNumberHint: 'As in your case system.',
	kleNumber: 'KLE number',
	kleNumberHint: 'Such as 16.24.00',
	spendBy: 'The grant is to be spent by',
	spendByHint: 'Leave it empty where nobody has set a deadline.',
	save: 'Save case and grant',
	saved: 'Saved.'
};
