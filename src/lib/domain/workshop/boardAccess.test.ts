import { describe, expect, it } from 'vitest';
import { boardAccess, opensTables, type AccessQuestion } from './boardAccess';
import { boardLevels, type BoardLevel } from './boardLevel';
import type { Grant } from './grant';
import type { PhaseKind } from './phaseKind';

function ask(
	level: BoardLevel,
	changes: Partial<Omit<AccessQuestion, 'level'>> & {
		kind?: PhaseKind;
		at?: BoardLevel | null;
		grant?: Grant;
		isLocked?: boolean;
	} = {}
) {
	const { kind = 'tables', at = 'table', grant = 'all', isLocked = false, ...rest } = changes;
	const phase = { kind, isLocked, settings: { level: at, grant } };
	return boardAccess({ level, isMine: true, tablesAreOpen: false, phase, ...rest });
}

describe('what a participant may do with a board', () => {
	it.each(['own', 'pair', 'table'] as const)('says nothing of another’s %s board', (level) => {
		expect(ask(level, { isMine: false })).toEqual({ mayRead: false, grant: 'nothing' });
	});

	it('opens the tables’ boards to all when they show each other', () => {
		expect(ask('table', { isMine: false, tablesAreOpen: true })).toEqual({
			mayRead: true,
			grant: 'nothing'
		});
		for (const level of ['own', 'pair'] as const)
			expect(ask(level, { isMine: false, tablesAreOpen: true }).mayRead).toBe(false);
	});

	it('lets people write on the level the phase works on, as the phase says, and on no other', () => {
		for (const at of ['pair', 'table', 'plenum'] as const)
			for (const level of boardLevels.filter((one) => one !== 'own'))
				expect(ask(level, { kind: 'vote', at, grant: 'move' }).grant).toBe(
					level === at ? 'move' : 'nothing'
				);
	});

	it('takes what is written alone on one’s own board, and late for as long as it is worked with', () => {
		expect(ask('own', { kind: 'silent', at: 'own', grant: 'editOwn' }).grant).toBe('all');
		expect(ask('own', { kind: 'tables' }).grant).toBe('all');
		expect(ask('own', { kind: 'vote', at: null }).grant).toBe('nothing');
	});

	it('lets everybody react in a gallery, and change nothing', () => {
		const gallery = { kind: 'gallery', at: 'table', grant: 'all', tablesAreOpen: true } as const;
		expect(ask('table', gallery).grant).toBe('react');
		expect(ask('table', { ...gallery, isMine: false }).grant).toBe('react');
	});

	it.each(boardLevels)(
		'stops all writing on the %s board when it is locked or nothing runs',
		(level) => {
			expect(ask(level, { at: level, isLocked: true })).toEqual({
				mayRead: true,
				grant: 'nothing'
			});
			expect(ask(level, { phase: null })).toEqual({ mayRead: true, grant: 'nothing' });
		}
	);

	it('keeps the tables to themselves before a gallery', () => {
		expect((['silent', 'pairs', 'tables', 'cluster', 'break'] as const).some(opensTables)).toBe(
			false
		);
	});
});
