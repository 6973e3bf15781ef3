import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposedDots } from './proposedDots';
import { SECTOR_AT_LEAST, voteResult, type Ballot } from './voteResult';

const ballots = (sectorId: string, voters: number, optionId: string, dots = 1): Ballot[] =>
	Array.from({ length: voters }, (_, at) => ({
		voterId: `${sectorId}${at}`,
		sectorId,
		optionId,
		dots
	}));

it.each([
	[0, 1],
	[1, 1],
	[6, 2],
	[10, 3],
	[100, 10]
])('proposes for %i options %i dots', (options, dots) => expect(proposedDots(options)).toBe(dots));

describe('the result of a vote', () => {
	it('tells ties as ties', () => {
		const result = voteResult(
			['a', 'b', 'c'],
			[...ballots('s', 2, 'c'), ...ballots('s', 2, 'a'), ...ballots('s', 1, 'b')]
		);
		expect(result.options.map(({ optionId, rank, isTied }) => [optionId, rank, isTied])).toEqual([
			['a', 1, true],
			['c', 1, true],
			['b', 3, false]
		]);
		expect(result.voters).toBe(2);
	});

	it('ranks nothing that nobody voted for', () => {
		const { options } = voteResult(['a', 'b', 'c'], ballots('s', 1, 'b'));
		expect(options.map(({ optionId, rank, isTied }) => [optionId, rank, isTied])).toEqual([
			['b', 1, false],
			['a', null, false],
			['c', null, false]
		]);
	});

	it('splits out no sector with fewer than five voters', () => {
		const result = voteResult(
			['a'],
			[...ballots('big', 9, 'a'), ...ballots('small', 4, 'a'), ...ballots('tiny', 1, 'a')]
		);
		expect(result.sectorIds).toEqual(['big']);
	});

	it('splits out none where those left out are fewer than five people together', () => {
		const few = [...ballots('one', 1, 'a'), ...ballots('two', 1, 'a')];
		expect(voteResult(['a'], [...ballots('big', 9, 'a'), ...few]).sectorIds).toEqual([]);
	});

	it('leaves none to be found by subtraction', () => {
		const result = voteResult(
			['a'],
			[...ballots('big', 9, 'a'), ...ballots('middle', 5, 'a'), ...ballots('small', 4, 'a')]
		);
		expect(result.sectorIds).toEqual(['big']);
	});

	it('never shows a sector, or a rest, of fewer than five', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(12), { maxLength: 6 }), (sizes) => {
				const all = sizes.flatMap((size, at) => ballots(`s${at}`, size, 'a'));
				const { sectorIds, voters } = voteResult(['a'], all);
				const sizeOf = (id: string) => sizes[Number(id.slice(1))] ?? 0;
				for (const id of sectorIds) expect(sizeOf(id)).toBeGreaterThanOrEqual(SECTOR_AT_LEAST);
				const shown = sectorIds.reduce((sum, id) => sum + sizeOf(id), 0);
				const hidden = sizes.filter((size, at) => size > 0 && !sectorIds.includes(`s${at}`));
				if (shown === 0 || voters === shown) return;
				expect(hidden.length).toBeGreaterThan(1);
				expect(voters - shown).toBeGreaterThanOrEqual(SECTOR_AT_LEAST);
			})
		);
	});
});
