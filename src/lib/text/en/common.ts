import type { common as da } from '../da/common';

export const common: typeof da = {
	appName: 'Handlekraft',
	tagline: 'From recommendation to action',
	save: 'Save',
	cancel: 'Cancel',
	close: 'Close',
	delete: 'Delete',
	edit: 'Edit',
	search: 'Search',
	all: 'All',
	none: 'None',
	optional: 'optional',
	unsent: 'It was not sent',
	unsentHelp:
		'The server did not answer. What you have written is still here. Try again when there is a connection.',
	noCpr: 'Never write names, CPR numbers or anything else that could point to a citizen.'
};
