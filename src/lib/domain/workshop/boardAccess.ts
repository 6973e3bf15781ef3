import type { BoardLevel } from './boardLevel';
import type { Grant } from './grant';
import { takesLateNotes } from './lateNotes';
import type { PhaseSettings } from './phase';
import type { PhaseKind } from './phaseKind';

/** What a participant may do with a board of their workshop, just now. */
export interface BoardAccess {
	mayRead: boolean;
	grant: Grant;
}

export interface AccessQuestion {
	level: BoardLevel;
	/** It is this person's own, their pair's, or that of the table where they sit. */
	isMine: boolean;
	/** The phase that runs; null: none does, and nobody writes. */
	phase: {
		kind: PhaseKind;
		isLocked: boolean;
		settings: Pick<PhaseSettings, 'level' | 'grant'>;
	} | null;
	/** The tables have shown each other their boards: a gallery has begun, or what comes after it. */
	tablesAreOpen: boolean;
}

const nobody: BoardAccess = { mayRead: false, grant: 'nothing' };

/**
 * Rights by phase. One's own board is for oneself alone, a pair's for the pair, a table's for the table
 * until the tables show each other; what is written alone reaches any of them only when it is revealed.
 */
export function boardAccess({ level, isMine, phase, tablesAreOpen }: AccessQuestion): BoardAccess {
	const isOpen = level === 'plenum' || isMine || (level === 'table' && tablesAreOpen);
	if (!isOpen) return nobody;
	if (!phase || phase.isLocked) return { mayRead: true, grant: 'nothing' };
	const { kind, settings } = phase;
	// In a gallery people say what they think of what others made, and change none of it.
	if (kind === 'gallery' && level === 'table') return { mayRead: true, grant: 'react' };
	const isHere = settings.level === level && (isMine || level === 'plenum');
	if (level === 'own') {
		const isWritten = isHere || takesLateNotes(kind);
		return { mayRead: true, grant: isWritten ? 'all' : 'nothing' };
	}
	return { mayRead: true, grant: isHere ? settings.grant : 'nothing' };
}

const opening: readonly PhaseKind[] = [
	'gallery',
	'vote',
	'rate',
	'choose',
	'actions',
	'commit',
	'parking',
	'checkout'
];

/** Whether a phase of that kind, once begun, opens the tables' boards to all. */
export function opensTables(kind: PhaseKind): boolean {
	return opening.includes(kind);
}
