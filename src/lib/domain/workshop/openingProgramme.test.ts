import { expect, it } from 'vitest';
import { programme as danish } from '../../text/da/programme';
import { programme as english } from '../../text/en/programme';
import { openingProgramme } from './openingProgramme';

it.each([danish, english])('lasts 240 minutes and has a word for every phase', ({ opening }) => {
	const phases = openingProgramme(opening);
	expect(phases.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(240);
	for (const { title, instruction, script } of phases)
		expect([title, instruction, script].every((words) => words.length > 3)).toBe(true);
});

it('never lets a break or the commitment round be cut', () => {
	const kept = openingProgramme(danish.opening).filter(({ isProtected }) => isProtected);
	expect(kept.map(({ kind }) => kind)).toEqual(['break', 'choose', 'commit']);
});

it('has everybody write alone before they write together', () => {
	const kinds = openingProgramme(danish.opening).map(({ kind }) => kind);
	expect(kinds.indexOf('silent')).toBeLessThan(kinds.indexOf('pairs'));
	expect(kinds.indexOf('pairs')).toBeLessThan(kinds.indexOf('tables'));
	expect(kinds.indexOf('vote')).toBeGreaterThan(kinds.lastIndexOf('silent'));
});
