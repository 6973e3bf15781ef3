import type { actionViews as da } from '../da/actionViews';

/** Ways of looking at the actions, kept under a name. */
export const actionViews: typeof da = {
	title: 'Saved views',
	none: 'None yet. Choose filters and a view, and save them under a name.',
	mine: 'Mine',
	shared: 'Everybody’s in the project',
	save: 'Save this view',
	name: 'Name',
	nameHint: 'If the name exists, that view is replaced.',
	isShared: 'Everybody in the project may use it',
	submit: 'Save view',
	delete: (name: string) => `Delete the view ${name}`,
	saved: 'The view is saved.',
	deleted: 'The view is deleted.'
};
