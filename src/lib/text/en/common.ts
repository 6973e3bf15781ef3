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
	noCpr: 'Never write names, CPR numbers or anything else that could point to a citizen.'
};
