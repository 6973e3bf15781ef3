import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../paragraphsOf';
import { TITLE_LENGTH } from './proposal';
import { proposeRecommendations } from './proposeRecommendations';

const proposed = (...lines: string[]) => proposeRecommendations(paragraphsOf(lines.join('\n')));
const titles = (...lines: string[]) => proposed(...lines).map(({ title }) => title);

/** As a consultant writes: a list of contents, then each recommendation with what it takes. */
const analysis = [
	'Analyse af rusmiddelindsatsen',
	'',
	'Analysen bygger på interviews med ledere og medarbejdere i fire forvaltninger.',
	'',
	'Anbefaling 1: Saml indgangen for de unge',
	'',
	'Anbefaling 2: Følg op, når behandlingen er slut',
	'',
	'Baggrund',
	'',
	'Kommunen har i dag tre indgange. De unge ved ikke, hvor de skal henvende sig.',
	'',
	'Anbefaling 1: Saml indgangen for de unge',
	'',
	'Anbefaling: Kommunen bør samle indgangen hos ét team.',
	'',
	'• Udpeg en fast kontaktperson.',
	'',
	'• Hold åbent uden tidsbestilling.',
	'',
	'Anbefaling 2: Følg op, når behandlingen er slut',
	'',
	'De unge bør tilbydes samtaler i et halvt år efter behandlingen.'
];

describe('what calls itself a recommendation', () => {
	it('is proposed with its number, what is said of it first, and its bullets as elements', () => {
		expect(proposed(...analysis)).toMatchObject([
			{
				line: 13,
				lineTo: 19,
				number: '1',
				kind: 'recommendation',
				title: 'Saml indgangen for de unge',
				summary: 'Kommunen bør samle indgangen hos ét team.',
				elements: [
					{ line: 17, text: 'Udpeg en fast kontaktperson.' },
					{ line: 19, text: 'Hold åbent uden tidsbestilling.' }
				]
			},
			{ line: 21, number: '2', title: 'Følg op, når behandlingen er slut', elements: [] }
		]);
	});
});

describe('what stands under a heading that promises it', () => {
	it('is proposed entry by entry, by the kind the heading names', () => {
		const found = proposed(
			'Gode råd til kommuner',
			'',
			'• Afdæk problemets omfang. Det gælder også ferier.',
			'',
			'• Reager hurtigt.'
		);
		expect(found).toMatchObject([
			{
				title: 'Afdæk problemets omfang',
				summary: 'Det gælder også ferier.',
				kind: 'advice',
				number: null
			},
			{ title: 'Reager hurtigt', kind: 'advice' }
		]);
	});

	it('gathers bullets under the numbered entry they follow', () => {
		const found = proposed(
			'5. Anbefalinger',
			'',
			'Vi anbefaler kommunen at gøre to ting.',
			'',
			'1. Saml indgangen for de unge.',
			'',
			'• Udpeg en kontaktperson.',
			'',
			'2. Følg op efter behandlingen.'
		);
		expect(found.map(({ title, elements }) => [title, elements.length])).toEqual([
			['Saml indgangen for de unge', 1],
			['Følg op efter behandlingen', 0]
		]);
	});

	it('is proposed heading by heading where it has headings', () => {
		const found = titles(
			'# Anbefalinger',
			'',
			'## Saml indgangen',
			'',
			'Der er tre indgange i dag, og de unge kan ikke finde dem.',
			'',
			'## Følg op',
			'',
			'De unge bør tilbydes samtaler efter behandlingen.',
			'',
			'# Metode',
			'',
			'• Interviews.'
		);
		expect(found).toHaveLength(2);
	});

	it('ends where another list is begun', () => {
		const found = titles(
			'Gode råd til kommuner',
			'',
			'• Reager hurtigt.',
			'',
			'Følgende materialer kan bruges:',
			'',
			'• Forebyggelsespakken om stoffer.'
		);
		expect(found).toEqual(['Reager hurtigt']);
	});
});

describe('a text', () => {
	it('that promises nothing has its numbered parts proposed', () => {
		expect(titles('1) Analyse', '', 'Vi samler viden.', '', '2) Opsøgende arbejde')).toEqual([
			'Analyse',
			'Opsøgende arbejde'
		]);
	});

	it('without anything of the kind has nothing proposed', () => {
		expect(titles('Baggrund', '', 'Kommunen har modtaget et tilskud.')).toEqual([]);
	});

	it('of any form gives proposals with a title each, in order, no line twice', () => {
		const line = fc.oneof(
			fc.constantFrom('', '', 'Anbefalinger', 'Gode råd', 'Anbefaling 1: Nu', '1. Først', '• Så'),
			fc.string({ unit: 'grapheme' })
		);
		fc.assert(
			fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
				const found = proposed(...lines);
				const begun = found.map((one) => one.line);
				expect(begun).toEqual([...new Set(begun)].sort((one, other) => one - other));
				for (const { title, line, lineTo } of found) {
					expect(title.trim()).not.toBe('');
					expect(title.length).toBeLessThanOrEqual(TITLE_LENGTH);
					expect(lineTo).toBeGreaterThanOrEqual(line);
				}
			})
		);
	});
});

/** The real documents are no part of this repository; where they lie beside it, they are read. */
const seeds = new URL('../../../../../../shared/seeds/', import.meta.url);
const read = (name: string) =>
	proposeRecommendations(paragraphsOf(readFileSync(new URL(name, seeds), 'utf8')));

describe.skipIf(!existsSync(seeds))('the four sources', () => {
	it('give exactly ten recommendations of Nordjylland, though the text also says nine', () => {
		const found = read('nordjylland-10-anbefalinger.txt');
		expect(found.map(({ number }) => number)).toEqual(
			Array.from({ length: 10 }, (_, index) => String(index + 1))
		);
		expect(found[9]?.elements.map(({ text }) => text)).toEqual([
			'Fælles metodeudvikling/implementering',
			'Fælles uddannelse og kompetenceudvikling',
			'Fælles udredningsværktøj rettet mod unge',
			'Fælles opsøgningsværktøj',
			'Vidensnetværk',
			'Workshop'
		]);
	});

	it('give four and nine pieces of advice of Sundhedsstyrelsen, without the materials', () => {
		const found = read('sst-gode-raad.txt');
		expect(found.map(({ kind }) => kind)).toEqual(Array(13).fill('advice'));
		expect(
			found.filter(({ title }) => title.startsWith('Klæd lokale fagpersoner på'))
		).toHaveLength(2);
	});

	it('give the four delindsatser of the notat, and few of the survey', () => {
		expect(read('norddjurs-notat-2026-02-24.txt').map(({ number }) => number)).toEqual([
			'1',
			'2',
			'3',
			'4'
		]);
		expect(read('kortlaegning-stofmisbrug.txt').length).toBeLessThan(20);
	});
});
