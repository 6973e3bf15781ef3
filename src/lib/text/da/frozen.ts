import type { MeetingState } from '../../domain/meeting/meetingState';

const states: Record<MeetingState, string> = {
	planned: 'planlagt',
	running: 'i gang',
	held: 'holdt',
	cancelled: 'aflyst'
};

/** The steering group's meetings, and the report each has frozen. */
export const frozen = {
	meetings: 'Møder',
	noMeetings: 'Styregruppen har ingen møder endnu.',
	meeting: (number: number, title: string) =>
		title ? `Møde ${number}: ${title}` : `Møde ${number}`,
	states,
	openAgain: 'åbnet igen',
	isFrozen: (at: string) => `frosset ${at}`,
	notFrozen: 'ikke frosset',
	asSeen: 'Som styregruppen så det',
	lead: 'Det, siden sagde, da mødet blev frosset. Senere rettelser ændrer den ikke.',
	by: (name: string, at: string) => `Frosset ${at} af ${name}`,
	at: (at: string) => `Frosset ${at}`,
	checksum: 'Kontrolsum (SHA-256)',
	intact: 'Kontrolsummen passer: intet er ændret siden.',
	altered: 'Kontrolsummen passer ikke: indholdet er ændret, siden det blev frosset.',
	again:
		'Mødet er åbnet igen, og referatet bliver lavet på ny. Det, der står her, er stadig det, styregruppen så, da mødet blev frosset.',
	staysFrozen: (at: string) =>
		`Det, styregruppen så, er frosset ${at} og ændres ikke, når mødet åbnes igen. Kun referatet bliver lavet på ny.`,
	see: 'Se det frosne',
	freeze: 'Frys til mødet',
	freezeLead:
		'Siden gemmes, som den er nu, med en kontrolsum. Det kan gøres én gang for hvert møde og ikke laves om.',
	notYet: 'Mødet er ikke frosset endnu',
	notYetLead: 'Når en projektleder fryser mødet, kan det, styregruppen så, læses her bagefter.',
	cancelled: 'Mødet er aflyst og har intet at fryse.'
};
