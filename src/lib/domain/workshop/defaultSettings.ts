import type { Anonymity } from '../anonymity';
import type { PhaseSettings } from './phase';
import type { PhaseKind } from './phaseKind';

/** What a new phase of a kind begins with. */
export interface PhaseDefaults {
	minutes: number;
	anonymity: Anonymity;
	isProtected: boolean;
	settings: PhaseSettings;
}

const plain: PhaseSettings = {
	level: null,
	grant: 'nothing',
	subject: null,
	dots: null,
	dealsThin: false,
	showsCoverage: false,
	pages: []
};

const minutes: Record<PhaseKind, number> = {
	welcome: 5,
	present: 10,
	silent: 8,
	pairs: 6,
	tables: 15,
	cluster: 15,
	map: 10,
	gallery: 10,
	vote: 10,
	rate: 15,
	choose: 15,
	actions: 35,
	commit: 20,
	parking: 10,
	checkout: 5,
	break: 15
};

const settings: Partial<Record<PhaseKind, Partial<PhaseSettings>>> = {
	silent: { level: 'own', grant: 'editOwn' },
	pairs: { level: 'pair', grant: 'all' },
	tables: { level: 'table', grant: 'all' },
	cluster: { level: 'table', grant: 'move' },
	map: { level: 'table', grant: 'move' },
	gallery: { level: 'table', grant: 'react' },
	vote: { subject: 'themes' },
	rate: { subject: 'themes' },
	break: { showsCoverage: true }
};

/** A break and the commitment round are what a workshop lives by: lost time is never taken from them. */
const isProtected: readonly PhaseKind[] = ['break', 'commit'];

export function defaultSettings(kind: PhaseKind): PhaseDefaults {
	return {
		minutes: minutes[kind],
		anonymity: kind === 'silent' ? 'hidden' : 'named',
		isProtected: isProtected.includes(kind),
		settings: { ...plain, ...settings[kind] }
	};
}
