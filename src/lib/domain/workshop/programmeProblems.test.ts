import { expect, it } from 'vitest';
import { programme } from '$lib/text/da/programme';
import { defaultSettings } from './defaultSettings';
import { openingProgramme } from './openingProgramme';
import type { PhaseSettings } from './phase';
import type { PhaseKind } from './phaseKind';
import { programmeProblems } from './programmeProblems';

interface Changed {
	minutes?: number;
	settings?: Partial<PhaseSettings>;
}

function phase(kind: PhaseKind, { minutes = 10, settings }: Changed = {}) {
	const defaults = defaultSettings(kind).settings;
	return { kind, title: kind, minutes, settings: { ...defaults, ...settings } };
}

const problems = (tables: number | null, ...phases: ReturnType<typeof phase>[]) =>
	programmeProblems(phases, tables).map(({ kind, at }) => `${kind} ${at}`);

it('finds nothing wrong with the programme that is shipped', () => {
	expect(programmeProblems(openingProgramme(programme.opening), 8)).toEqual([]);
});

it('misses tables only where somebody is to sit at one, and it is settled that there are none', () => {
	expect(problems(0, phase('welcome'), phase('tables'), phase('pairs'))).toEqual(['noTables 1']);
	expect(problems(0, phase('welcome'), phase('silent'))).toEqual([]);
	expect(problems(null, phase('tables'))).toEqual([]);
	expect(problems(1, phase('tables'))).toEqual([]);
});

it('asks for something to vote on before the vote', () => {
	expect(problems(1, phase('vote'), phase('tables'))).toEqual(['votesTooEarly 0']);
	expect(problems(1, phase('silent'), phase('rate'))).toEqual(['votesTooEarly 1']);
	expect(problems(1, phase('cluster'), phase('vote'))).toEqual([]);
	const onNotes = phase('vote', { settings: { subject: 'notes' } });
	expect(problems(1, phase('silent'), onNotes)).toEqual([]);
	expect(problems(1, phase('gallery'), onNotes)).toEqual(['votesTooEarly 1']);
	expect(problems(1, phase('vote', { settings: { subject: 'recommendations' } }))).toEqual([]);
	expect(problems(1, phase('vote', { settings: { subject: null } }))).toEqual([
		'nothingToVoteOn 0'
	]);
});

it('asks for actions before anybody commits to one', () => {
	expect(problems(1, phase('commit'), phase('actions'))).toEqual(['commitsTooEarly 0']);
	expect(problems(1, phase('actions'), phase('commit'))).toEqual([]);
});

it('finds nothing wrong with pairs and tables that nobody has written alone before', () => {
	expect(problems(1, phase('pairs'), phase('tables'))).toEqual([]);
});

it('asks for a break once, where two hours are passed, and counts anew after it', () => {
	const hour = phase('tables', { minutes: 60 });
	expect(problems(1, hour, hour)).toEqual([]);
	expect(problems(1, hour, hour, phase('welcome'), hour)).toEqual(['noBreak 2']);
	expect(problems(1, hour, phase('break'), hour, hour)).toEqual([]);
	expect(problems(1, phase('tables', { minutes: 121 }))).toEqual(['noBreak 0']);
});

it('says that what is written in silence is seen, where it is not written on one’s own board', () => {
	expect(problems(1, phase('silent', { settings: { level: 'table' } }))).toEqual([
		'silentButSeen 0'
	]);
	expect(problems(1, phase('silent'))).toEqual([]);
});
