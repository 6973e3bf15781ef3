import { describe, expect, it } from 'vitest';
import type { ActionItemChanges } from '../domain/actionItemChanges';
import type { Locale } from '../domain/locale';
import { historySentences } from './historySentences';
import { dictionary } from './index';

function say(
	kind: 'committed' | 'statusChanged' | 'edited',
	changes: ActionItemChanges,
	locale: Locale = 'da'
) {
	const how = { text: dictionary(locale), locale, status: 'waiting' };
	return historySentences({ kind, changes }, how);
}

describe('the history of an action item', () => {
	it('tells how it began', () => {
		const changes: ActionItemChanges = {
			status: [null, 'agreed'],
			title: [null, 'Fælles visitation'],
			owner: [null, 'Ungeklinikken'],
			dueOn: [null, '2026-05-15'],
			workstream: [null, { number: 1, title: 'Opsporing' }],
			recommendations: [[], ['NJ-03', 'NJ-08']]
		};
		expect(say('committed', changes)).toEqual([
			'Handlingen blev besluttet.',
			'Ansvarlig: Ungeklinikken.',
			'Frist: 15.5.2026.',
			'Delindsats: 1. Opsporing.',
			'Koblet til NJ-03, NJ-08.'
		]);
	});

	it('names a status with the word people know, changed or confirmed', () => {
		expect(say('statusChanged', { status: ['inProgress', 'waiting'] })).toEqual([
			'Status gik fra I gang til Venter.'
		]);
		expect(say('statusChanged', {})).toEqual(['Status er stadig Venter.']);
		expect(say('statusChanged', { status: ['inProgress', 'waiting'] }, 'en')).toEqual([
			'Status went from In progress to Waiting.'
		]);
	});

	it('tells what an edit changed, and nothing else', () => {
		expect(
			say('edited', {
				title: ['Visitation', 'Fælles visitation'],
				owner: ['Klinikken', 'Skolen'],
				dueOn: ['2026-05-15', '2026-06-01'],
				contributors: [['Politiet'], ['Sundhedsplejen']]
			})
		).toEqual([
			'Titlen “Visitation” blev til “Fælles visitation”.',
			'Ansvaret gik fra Klinikken til Skolen.',
			'Fristen blev flyttet fra 15.5.2026 til 1.6.2026.',
			'Medvirker nu: Sundhedsplejen.',
			'Medvirker ikke længere: Politiet.'
		]);
	});

	it('says so when only the main purpose changed', () => {
		const recommendations: [string[], string[]] = [
			['NJ-03', 'NJ-08'],
			['NJ-08', 'NJ-03']
		];
		expect(say('edited', { recommendations })).toEqual(['Hovedformål: NJ-08.']);
	});

	it('writes days the English way in English', () => {
		expect(say('edited', { dueOn: ['2026-05-15', null] }, 'en')).toEqual([
			'The deadline 15 May 2026 was removed.'
		]);
	});

	it('tells what was agreed beyond who, what and when', () => {
		expect(
			say('edited', {
				dueRule: ['', 'uge 23 2026'],
				ages: [null, { from: 13, to: 17 }],
				scope: [null, 'interMunicipal'],
				barriers: ['', 'Lokaler'],
				involvement: ['To unge er med', ''],
				workingGroup: ['Opsporing', 'Behandling'],
				operationsOwner: ['Skolen', null],
				ownerEmail: ['none', 'one']
			})
		).toEqual([
			'Ingen er længere ansvarlig i driften.',
			'Kontaktpersonens e-mail blev skrevet på.',
			'Fristen følger “uge 23 2026”.',
			'Alder: 13-17 år.',
			'Rækkevidde: På tværs af kommuner.',
			'Kan stå i vejen: “Lokaler”.',
			'Hvordan unge, forældre og netværk er med, blev fjernet.',
			'Den gik fra arbejdsgruppen Opsporing til Behandling.'
		]);
	});

	it('tells of a trial and of a handover', () => {
		expect(
			say('edited', {
				kind: ['ordinary', 'trial'],
				hypothesis: ['', 'Flere kommer'],
				trialPeriod: [
					['', ''],
					['2026-05-01', '2026-08-01']
				],
				trialDecision: [null, 'adjust']
			})
		).toEqual([
			'Handlingen er nu: Prøvehandling.',
			'Hypotese: “Flere kommer”.',
			'Prøveperiode: 1.5.2026 til 1.8.2026.',
			'Besluttet om prøven: Justér.'
		]);
		const from = { from: '', to: '', agreedOn: '' };
		const to = { from: 'Klinikken', to: 'Skolen', agreedOn: '2026-06-01' };
		expect(say('edited', { handover: [from, to] })).toEqual([
			'Overlevering fra Klinikken til Skolen, aftalt 1.6.2026.'
		]);
		expect(say('edited', { handover: [from, { ...to, from: '', agreedOn: '' }] }, 'en')).toEqual([
			'Handover to Skolen.'
		]);
	});

	it('tells of the light and of what stands beside the item', () => {
		const step = { title: 'Lokale fundet', dueOn: '2026-06-01', doneOn: null };
		const answered = (answer: 'asked' | 'confirmed' | 'declined') => ({ unit: 'Skolen', answer });
		const cases: [ActionItemChanges, string][] = [
			[{ isAtRisk: [false, true] }, 'Fristen blev meldt i fare.'],
			[{ lightOverride: [null, 'yellow'] }, 'Trafiklyset blev sat til Gul.'],
			[{ lightOverride: ['yellow', null] }, 'Trafiklyset følger igen reglen.'],
			[{ milestone: [null, step] }, 'Ny milepæl: “Lokale fundet”, senest 1.6.2026.'],
			[
				{ milestone: [step, { ...step, doneOn: '2026-05-20' }] },
				'Milepælen “Lokale fundet” er nået.'
			],
			[
				{ milestone: [{ ...step, doneOn: '2026-05-20' }, step] },
				'Milepælen “Lokale fundet” er ikke nået alligevel.'
			],
			[{ milestone: [step, null] }, 'Milepælen “Lokale fundet” blev fjernet.'],
			[
				{ indicator: [null, { name: 'Unge i forløb', baseline: '12', target: '' }] },
				'Der måles på “Unge i forløb”, udgangspunkt 12.'
			],
			[{ indicatorValue: [null, { measuredOn: '2026-06-01', value: '18' }] }, 'Målt 1.6.2026: 18.'],
			[
				{ indicatorValue: [{ measuredOn: '2026-06-01', value: '81' }, null] },
				'Målingen 1.6.2026 (81) blev fjernet.'
			],
			[
				{ contributorAnswer: [answered('asked'), answered('confirmed')] },
				'Skolen sagde ja til at medvirke.'
			],
			[
				{
					contributorContact: [
						{ unit: 'Skolen', name: '' },
						{ unit: 'Skolen', name: 'Bo' }
					]
				},
				'Kontaktperson hos Skolen: Bo.'
			],
			[{ contributorLink: [null, 'Skolen'] }, 'Der blev lavet et link, som Skolen kan svare med.']
		];
		for (const [changes, sentence] of cases) expect(say('edited', changes)).toEqual([sentence]);
	});
});
