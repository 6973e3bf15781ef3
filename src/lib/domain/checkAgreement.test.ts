import { describe, expect, it } from 'vitest';
import { canonical, noAgreement, type ActionAgreement } from './actionAgreement';
import { checkAgreement } from './checkAgreement';

const check = (said: Partial<ActionAgreement>) => checkAgreement({ ...noAgreement, ...said });

describe('what is agreed of an action', () => {
	it('asks for nothing but what a person wants to say', () => {
		expect(check({})).toEqual([]);
		expect(check({ ageFrom: '13' })).toEqual([]);
		expect(check({ kind: 'trial' })).toEqual([]);
		expect(check({ kind: 'handover' })).toEqual([]);
	});

	it.each([
		[
			'an owner who contributes as well',
			{ owner: 'unit:a', contributorIds: ['b', 'a'] as string[] },
			'ownerContributes',
			'contributorIds'
		],
		['an upper age alone', { ageTo: '17' }, 'badAges', 'ageFrom'],
		['ages the wrong way round', { ageFrom: '17', ageTo: '13' }, 'badAges', 'ageTo'],
		[
			'a trial that ends before it starts',
			{ kind: 'trial', startsOn: '2026-06-01', endsOn: '2026-05-01' },
			'endsBeforeStart',
			'endsOn'
		],
		[
			'a decision about a trial from which nothing was learnt',
			{ kind: 'trial', trialDecision: 'stop' },
			'learningMissing',
			'learning'
		],
		[
			'a handover to the unit it comes from',
			{ kind: 'handover', handoverFrom: 'a', handoverTo: 'a' },
			'sameUnit',
			'handoverTo'
		]
	] as const)('does not hang together with %s', (_, said, code, field) => {
		expect(check(said)).toEqual([{ code, field }]);
	});

	it('lets what another kind had to say lie', () => {
		expect(check({ kind: 'ordinary', trialDecision: 'stop' })).toEqual([]);
	});

	it('is the same however lists and line breaks come', () => {
		const one = canonical({ description: 'a\r\nb', recommendationIds: ['m', 'z', 'b'] });
		const other = canonical({ description: 'a\nb', recommendationIds: ['m', 'b', 'z'] });
		expect(one).toEqual(other);
		expect(canonical({ recommendationIds: ['b', 'm'] })).not.toEqual(
			canonical({ recommendationIds: ['m', 'b'] })
		);
		expect(canonical({ contributorIds: ['b', 'a'] })).toEqual({ contributorIds: ['a', 'b'] });
	});
});
