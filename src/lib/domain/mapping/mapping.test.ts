import { describe, expect, it } from 'vitest';
import { likelyDuplicates } from './likelyDuplicates';
import { isOpioidMessageToAll } from './opioidMessage';
import { suggestRecommendations } from './suggestRecommendations';

const recommendations = [
	{ id: 'svar', text: 'Hurtig responstid: svar den unge inden for to hverdage' },
	{ id: 'forældre', text: 'Inddrag forældrene i netværk omkring skolen' },
	{ id: 'medicin', text: 'Opbevar medicin i et aflåst skab' }
];
const suggest = (
	linked: string[],
	links: Parameters<typeof suggestRecommendations>[0]['links'] = [],
	refused: string[] = []
) =>
	suggestRecommendations({
		actions: [{ id: 'a', text: 'Forældrenetværk på alle skoler', linked }],
		recommendations,
		links,
		isRefused: (_, id) => refused.includes(id)
	}).get('a');

describe('what an action may answer', () => {
	it('is what shares its words, and says which', () => {
		const [first] =
			suggestRecommendations({
				actions: [{ id: 'a', text: 'Den unge får svar inden to hverdage', linked: [] }],
				recommendations,
				links: [],
				isRefused: () => false
			}).get('a') ?? [];
		expect(first).toMatchObject({ recommendationId: 'svar', reason: { kind: 'words' } });
		expect(first?.reason).toHaveProperty('words', expect.arrayContaining(['hverdage', 'svar']));
	});

	it('is what another source says of the same, whichever way the link reads', () => {
		const reason = { kind: 'crosswalk', viaId: 'svar', crosswalk: 'same' };
		for (const [fromId, toId] of [
			['svar', 'medicin'],
			['medicin', 'svar']
		] as const)
			expect(suggest(['svar'], [{ fromId, toId, kind: 'same' }])).toContainEqual({
				recommendationId: 'medicin',
				reason
			});
	});

	it('is never what stands in tension or contradicts', () => {
		const links = [
			{ fromId: 'svar', toId: 'medicin', kind: 'tension' },
			{ fromId: 'medicin', toId: 'svar', kind: 'contradicts' }
		] as const;
		expect(suggest(['svar'], links)?.map((one) => one.recommendationId)).not.toContain('medicin');
	});

	it('is neither what it is linked to, nor what somebody said no to, nor of another project', () => {
		const links = [
			{ fromId: 'svar', toId: 'medicin', kind: 'same' },
			{ fromId: 'svar', toId: 'fremmed', kind: 'same' }
		] as const;
		const ids = suggest(['svar'], links, ['medicin'])?.map((one) => one.recommendationId);
		for (const id of ['svar', 'medicin', 'fremmed']) expect(ids).not.toContain(id);
	});
});

describe('actions that may be one', () => {
	const actions = [
		{ id: '1', text: 'Hold forældremøde om rusmidler på overbygningsskoler', linked: ['f'] },
		{ id: '2', text: 'Forældremøder om rusmidler på overbygningsskolerne', linked: ['f'] },
		{ id: '3', text: 'Ansæt en brobygger i rusmiddelcentret', linked: ['f'] }
	];

	it('are those that say the same, with what both answer', () => {
		expect(likelyDuplicates(actions, () => false)).toEqual([{ ids: ['1', '2'], shared: ['f'] }]);
	});

	it('are not those somebody has called unlike', () => {
		expect(likelyDuplicates(actions, (id) => id === '1')).toEqual([]);
	});
});

describe('a message about opioids to all young people', () => {
	it.each([
		['Kampagne om opioider på alle skoler', true],
		['Oplysning mod TRAMADOLmisbrug', true],
		['Advarsel om fentanyl, oxycodon og morfin', true],
		['Kend heroinen', true],
		['Kampagne om alkohol og snus', false],
		['Smertestillende håndkøbsmedicin', false],
		['', false]
	])('%j: %j', (text, isOne) => {
		expect(isOpioidMessageToAll('allYoung', text)).toBe(isOne);
	});

	it.each(['riskGroup', 'involved', null] as const)('is none where it is for %j', (breadth) => {
		expect(isOpioidMessageToAll(breadth, 'Samtale om opioider')).toBe(false);
	});
});
