import type { PhaseDraft } from './phase';

/** What may be wrong with a programme, in the order of its phases. None of it forbids anything. */
export interface ProgrammeProblem {
	kind:
		| 'noTables'
		| 'nothingToVoteOn'
		| 'votesTooEarly'
		| 'commitsTooEarly'
		| 'noBreak'
		| 'silentButSeen';
	/** Of the phase where it shows, from 0. */
	at: number;
	title: string;
}

type Planned = Pick<PhaseDraft, 'kind' | 'title' | 'minutes'> & {
	settings: Pick<PhaseDraft['settings'], 'level' | 'grant' | 'subject'>;
};

/** Minutes people can be asked for in one go. */
const WITHOUT_A_BREAK = 120;

/**
 * What whoever prepares a workshop may have overlooked.
 *
 * @param tables How many there are; null: not settled yet.
 */
export function programmeProblems(
	phases: readonly Planned[],
	tables: number | null
): ProgrammeProblem[] {
	const problems = phases.flatMap(({ kind, settings, title }, at) => {
		const before = phases.slice(0, at);
		const found: ProgrammeProblem['kind'][] = [];
		if ((kind === 'vote' || kind === 'rate') && settings.subject === null)
			found.push('nothingToVoteOn');
		else if (kind === 'vote' || kind === 'rate') {
			if (!hasSubject(before, settings.subject)) found.push('votesTooEarly');
		}
		if (kind === 'commit' && before.every((one) => one.kind !== 'actions'))
			found.push('commitsTooEarly');
		if (kind === 'silent' && settings.level !== 'own') found.push('silentButSeen');
		if (passesTheLimit(phases, at)) found.push('noBreak');
		return found.map((problem) => ({ kind: problem, at, title }));
	});
	const atTables = phases.findIndex(
		({ settings: { level } }) => level === 'table' || level === 'pair'
	);
	if (tables === 0 && atTables >= 0)
		problems.push({ kind: 'noTables', at: atTables, title: phases[atTables]!.title });
	return problems.toSorted((a, b) => a.at - b.at);
}

/** Whether something has been made by then that can be voted on. */
function hasSubject(before: readonly Planned[], subject: Planned['settings']['subject']): boolean {
	if (subject === 'recommendations') return true;
	return before.some(({ settings: { level, grant } }) => {
		if (level === null || grant === 'nothing' || grant === 'react') return false;
		return subject === 'notes' ? grant !== 'move' : grant === 'move' || grant === 'all';
	});
}

/** Whether it is in this phase that the limit is passed, counted from the last break. */
function passesTheLimit(phases: readonly Planned[], at: number): boolean {
	// All but the leaders have a break while they choose.
	const isBreak = ({ kind }: Planned) => kind === 'break' || kind === 'choose';
	const since = phases.slice(0, at).findLastIndex(isBreak) + 1;
	const minutes = (to: number) =>
		phases.slice(since, to).reduce((sum, phase) => sum + phase.minutes, 0);
	return (
		!isBreak(phases[at]!) && minutes(at) <= WITHOUT_A_BREAK && minutes(at + 1) > WITHOUT_A_BREAK
	);
}
