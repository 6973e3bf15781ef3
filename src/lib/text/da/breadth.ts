import type { Breadth } from '../../domain/breadth';

const name: Record<Breadth, string> = {
	allYoung: 'Alle unge',
	riskGroup: 'Risikogruppe',
	involved: 'De involverede'
};

/** Whom an action is for, and what to think of before a message goes to all. */
export const breadth = {
	label: 'Hvem er den for?',
	unsaid: 'Ikke angivet',
	name,
	changed: (to: Breadth | null) =>
		to === null ? 'Hvem den er for, er ikke længere angivet.' : `Den er for: ${name[to]}.`,
	notice: {
		title: 'Om opioider til alle unge?',
		text: 'Sundhedsstyrelsen råder til at rette indsatsen mod dem, det er relevant for, og ikke mod den brede ungegruppe: Opmærksomhed kan i sig selv øge brugen. I kan godt gå videre, men overvej, om den skal være for en risikogruppe eller de involverede.',
		source: (code: string) => `Sundhedsstyrelsens gode råd, ${code}`
	}
};
