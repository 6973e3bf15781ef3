/** Tying an action there already is to a recommendation, on the recommendation's page. */
export const linkAction = {
	open: 'Link an action you already have',
	action: 'Which action?',
	choose: 'Choose an action',
	purpose: 'What is the recommendation to the action?',
	purposeHint:
		'As the main purpose it takes the place of the one that was, which the action then contributes to.',
	submit: 'Link the action'
};
