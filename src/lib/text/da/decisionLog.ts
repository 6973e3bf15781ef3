/** The project's decisions, wanted and made. */
export const decisionLog = {
	title: 'Beslutninger',
	lead: 'Det, der skal besluttes, og alt, der er besluttet. En truffet beslutning ændres ikke; en ny kan afløse den.',
	propose: 'Bed styregruppen om en beslutning',
	submit: 'Bed om beslutningen',
	wanted: 'Skal besluttes',
	log: 'Besluttet',
	noneWanted: 'Intet skal besluttes nu.',
	noneMade: 'Intet er besluttet endnu.',
	meeting: 'Se mødet',
	decidedOn: 'Besluttet den'
};
