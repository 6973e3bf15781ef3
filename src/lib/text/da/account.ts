import type { GrantEntryKind } from '../../domain/steering/grantEntryKind';

const kinds: Record<GrantEntryKind, string> = {
	budget: 'Budgetlagt',
	committed: 'Disponeret',
	spent: 'Brugt'
};

const kindHints: Record<GrantEntryKind, string> = {
	budget: 'Planlagt til et formål.',
	committed: 'Lovet væk, men ikke betalt. Træk linjen tilbage, når beløbet er brugt.',
	spent: 'Betalt.'
};

/** The grant's account. */
export const account = {
	title: 'Bevilling og forbrug',
	lead: 'En linje rettes aldrig. Er den forkert, trækkes den tilbage og skrives på ny.',
	grantor: (name: string) => `Bevilget af ${name}`,
	lifted: (what: string, day: string, on: string) =>
		on ? `${what}: ${day} blev ophævet ${on}.` : `${what}: ${day} er ophævet.`,
	kinds,
	kindHints,
	add: 'Tilføj en linje',
	save: 'Tilføj linjen',
	kind: 'Hvad er det',
	amount: 'Beløb i kroner',
	amountHint: 'For eksempel 12.500,50',
	on: 'Dato',
	what: 'Hvad går det til',
	workstream: 'Delindsats',
	noWorkstream: 'Ingen bestemt',
	entries: 'Linjer',
	count: (n: number) => (n === 1 ? '1 linje' : `${n} linjer`),
	noEntries: 'Der er ingen linjer endnu.',
	column: {
		on: 'Dato',
		what: 'Formål',
		kind: 'Art',
		amount: 'Beløb',
		by: 'Skrevet af',
		state: 'Ret'
	},
	withdraw: 'Træk tilbage',
	withdrawNamed: (what: string) => `Træk linjen tilbage: ${what}`,
	withdrawn: (day: string) => `Trukket tilbage ${day}`,
	noGrant: 'Bevillingen er ikke oplyst, så det kan ikke regnes ud, hvad der er tilbage.'
};
