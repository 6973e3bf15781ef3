/** Tying an action there already is to a recommendation, on the recommendation's page. */
export const linkAction = {
	open: 'Knyt en handling, I allerede har',
	action: 'Hvilken handling?',
	choose: 'Vælg handling',
	purpose: 'Hvad er anbefalingen for handlingen?',
	purposeHint: 'Bliver den hovedformålet, bidrager handlingen i stedet til den, der var det før.',
	submit: 'Knyt handlingen'
};
