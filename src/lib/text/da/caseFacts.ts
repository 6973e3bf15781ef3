/** What a project is filed under. */
export const caseFacts = {
	title: 'Sag og bevilling',
	lead: 'Numrene står på referater, rapporter og i filnavne.',
	caseNumber: 'Sagsnummer',
	caseNumberHint: 'Som i jeres sagssystem.',
	kleNumber: 'KLE-nummer',
	kleNumberHint: 'For eksempel 16.24.00',
	spendBy: 'Bevillingen skal bruges senest',
	spendByHint: 'Lad være tomt, hvis ingen har sat en frist.',
	save: 'Gem sag og bevilling',
	saved: 'Gemt.'
};
