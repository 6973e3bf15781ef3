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
});
