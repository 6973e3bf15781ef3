import type { NarrativeField } from '../../domain/steering/narrative';

const hints: Record<NarrativeField, string> = {
	sinceLast: 'Hvad er der sket siden sidste styregruppemøde?',
	nextSteps: 'Hvad sker der frem til næste møde?',
	wantedDecision: 'Hvad skal styregruppen tage stilling til? Lad være tomt, hvis intet.'
};

/** Writing what is told of each delindsats. */
export const narratives = {
	title: 'Fortæl om delindsatserne',
	lead: 'Det, du skriver, står fra møde til møde, indtil nogen skriver det om.',
	hints,
	count: (used: number, max: number) =>
		used > max ? `${used - max} tegn for meget` : `${used} af ${max} tegn`,
	save: 'Gem',
	saveNamed: (workstream: string) => `Gem ${workstream}`,
	saved: 'Gemt.',
	writtenBy: (name: string, at: string) => `Sidst skrevet af ${name}, ${at}`,
	writtenAt: (at: string) => `Sidst skrevet ${at}`,
	never: 'Ingen har skrevet endnu.',
	meanwhile: (name: string) =>
		name
			? `${name} har skrevet imens. Herunder ser du det, der står nu; det, du har skrevet, står i felterne.`
			: 'En anden har skrevet imens. Herunder ser du det, der står nu; det, du har skrevet, står i felterne.',
	overrule: 'Gemmer du igen, erstatter dit det, der står nu.',
	standsNow: 'Det står der nu',
	empty: 'Tomt'
};
