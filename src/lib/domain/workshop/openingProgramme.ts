import { defaultSettings } from './defaultSettings';
import type { PhaseDraft, PhaseSettings } from './phase';
import type { PhaseKind } from './phaseKind';

/** What a phase of the template is called, by a key; the words are told apart from the structure. */
export const openingPhases = [
	'door',
	'checkIn',
	'picture',
	'alone',
	'pairs',
	'tables',
	'themes',
	'firstBreak',
	'aloneAgain',
	'tablesAgain',
	'gallery',
	'vote',
	'rate',
	'choose',
	'actions',
	'commit',
	'parking',
	'checkOut'
] as const;
export type OpeningPhase = (typeof openingPhases)[number];

interface Planned {
	kind: PhaseKind;
	minutes: number;
	settings?: Partial<PhaseSettings>;
	isProtected?: boolean;
}

/** "Opstartsworkshop, 240 minutter". */
const plan: Record<OpeningPhase, Planned> = {
	door: { kind: 'welcome', minutes: 10 },
	checkIn: { kind: 'welcome', minutes: 5 },
	picture: { kind: 'present', minutes: 20 },
	alone: { kind: 'silent', minutes: 8 },
	pairs: { kind: 'pairs', minutes: 6 },
	tables: { kind: 'tables', minutes: 14 },
	themes: { kind: 'cluster', minutes: 15, settings: { grant: 'move' } },
	firstBreak: { kind: 'break', minutes: 15 },
	aloneAgain: { kind: 'silent', minutes: 5, settings: { dealsThin: true } },
	tablesAgain: { kind: 'tables', minutes: 20 },
	gallery: { kind: 'gallery', minutes: 10 },
	vote: { kind: 'vote', minutes: 10 },
	rate: { kind: 'rate', minutes: 15 },
	choose: { kind: 'choose', minutes: 15, isProtected: true },
	actions: { kind: 'actions', minutes: 35 },
	commit: { kind: 'commit', minutes: 20 },
	parking: { kind: 'parking', minutes: 10 },
	checkOut: { kind: 'checkout', minutes: 7 }
};

/** What is said in a phase: to all, and to whoever runs it. */
export interface PhaseWords {
	title: string;
	instruction: string;
	script: string;
}

/** Everything the template says, in one language. */
export interface OpeningWords {
	phases: Record<OpeningPhase, PhaseWords>;
	/** Headings of the pages of the shared picture. */
	pages: { frame: string; workstreams: string; targetGroup: string; sources: string };
}

/** The template as a programme, in the language of the words. */
export function openingProgramme({ phases, pages }: OpeningWords): PhaseDraft[] {
	return openingPhases.map((key) => {
		const { kind, minutes, settings, isProtected } = plan[key];
		const defaults = defaultSettings(kind);
		const picture =
			kind === 'present'
				? (['frame', 'workstreams', 'targetGroup', 'sources'] as const).map((page) => ({
						kind: page,
						title: pages[page],
						lines: []
					}))
				: [];
		return {
			kind,
			...phases[key],
			minutes,
			anonymity: defaults.anonymity,
			isProtected: isProtected ?? defaults.isProtected,
			settings: { ...defaults.settings, ...settings, pages: picture }
		};
	});
}
