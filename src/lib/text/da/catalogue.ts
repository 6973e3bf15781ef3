import type { Choice } from '../../domain/choice';
import type { CrosswalkKind } from '../../domain/crosswalkKind';
import type { DeadlineKind } from '../../domain/deadline';
import type { LinkPurpose } from '../../domain/linkPurpose';
import type { RecommendationKind } from '../../domain/recommendationKind';
import type { Relevance } from '../../domain/relevance';

const kind: Record<RecommendationKind, string> = {
	recommendation: 'Anbefaling',
	advice: 'Råd',
	legalRequirement: 'Lovkrav',
	guideline: 'Retningslinje',
	method: 'Metode',
	initiative: 'Initiativ',
	organisation: 'Organisering',
	workstream: 'Delindsats'
};

const choice: Record<Choice, string> = {
	adopted: 'Tilvalgt',
	adapted: 'Tilpasset',
	declined: 'Fravalgt',
	postponed: 'Udskudt',
	notDiscussed: 'Ikke drøftet'
};

const relevance: Record<Relevance, string> = {
	core: 'Kerne',
	supporting: 'Støtte',
	background: 'Baggrund'
};

/** Read from the item that is looked at to the other one. */
const crosswalk: Record<CrosswalkKind, string> = {
	same: 'Siger det samme som',
	partial: 'Dækker delvist det samme som',
	specifies: 'Konkretiserer',
	supports: 'Støtter',
	tension: 'Står i spænding til',
	contradicts: 'Modsiger'
};

/** The same link, read the other way. */
const crosswalkBack: Record<CrosswalkKind, string> = {
	...crosswalk,
	specifies: 'Konkretiseres af',
	supports: 'Støttes af',
	contradicts: 'Modsiges af'
};

const norm: Record<DeadlineKind, { name: string; meaning: string }> = {
	fixedDate: { name: 'Fast dato', meaning: 'Kilden nævner en dag.' },
	relativeNorm: {
		name: 'Relativ frist',
		meaning: 'Fristen løber fra en begivenhed. Den bliver aldrig til en dato af sig selv.'
	},
	qualitativeNorm: { name: 'Norm uden frist', meaning: 'Kilden sætter en standard, ikke en dag.' }
};

const purpose: Record<LinkPurpose, string> = {
	mainPurpose: 'Hovedformål',
	contributes: 'Bidrager'
};

/** Names of what the sources hold and of how it is chosen about. */
export const catalogue = { kind, choice, relevance, crosswalk, crosswalkBack, norm, purpose };
