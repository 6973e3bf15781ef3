import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from './paragraphsOf';
import { cutPlace, linesOf } from './place';
import { placeOfReadable, readableAt, readableOf } from './sourceParagraph';

const read = (...lines: string[]) => paragraphsOf(lines.join('\n'));
const texts = (...lines: string[]) => read(...lines).map(({ text }) => text);
const headings = (...lines: string[]) =>
	read(...lines)
		.filter(({ headingLevel }) => headingLevel !== null)
		.map(({ headingLevel, text }) => [headingLevel, text]);

describe('a stored text as people read it', () => {
	it.each([
		[
			'a word that was broken',
			['Unge i misbrugsbe-', 'handling har ret til hjælp.'],
			'Unge i misbrugsbehandling har ret til hjælp.'
		],
		[
			'a hyphen that stands for a part of a word',
			['Både børne-', 'og ungeområdet er med.'],
			'Både børne- og ungeområdet er med.'
		],
		[
			'a hyphen after capitals',
			['De spørger SSP-', 'konsulenten i byen.'],
			'De spørger SSP-konsulenten i byen.'
		],
		[
			'a span of figures',
			['Det gælder unge på 14-', '30 år i kommunen.'],
			'Det gælder unge på 14-30 år i kommunen.'
		],
		[
			'soft hyphens',
			['Unge i misbrugs\u00adbe\u00ad', 'handling har ret til hjælp.'],
			'Unge i misbrugsbehandling har ret til hjælp.'
		],
		['double and odd spaces', ['  Unge  har\u00a0ret\tog pligt. '], 'Unge har ret og pligt.'],
		['ligatures', ['De ﬂeste ﬁk hjælp.'], 'De fleste fik hjælp.'],
		[
			'a dash that begins a line in the middle of a sentence',
			['Hjælpen retter sig mod bolig og mod arbejde', '– og mod netværk.'],
			'Hjælpen retter sig mod bolig og mod arbejde – og mod netværk.'
		]
	])('undoes %s', (_, lines, expected) => {
		expect(texts(...lines)).toEqual([expected]);
	});

	it.each(['•', '\uf0b7', 'o', '*', '▪', '-', '–'])('writes the list mark "%s" as one', (mark) => {
		expect(texts('Det kan være:', `${mark} hurtig hjælp`, `${mark}  en fast voksen`)).toEqual([
			'Det kan være:',
			'• hurtig hjælp',
			'• en fast voksen'
		]);
	});

	it('joins lines over the empty ones between them, where the text does so throughout', () => {
		const lines = [
			'Kommunen tilbyder hjælp til alle unge, som har brug for',
			'det, og som bor i kommunen eller går i skole her, uden at',
			'de skal vente på en visitation eller på en plads på et af',
			'de tilbud, som kommunen selv driver sammen med regionen.'
		];
		expect(texts(...lines.flatMap((line) => [line, '']))).toEqual([lines.join(' ')]);
	});

	it('begins a paragraph where the next word had room in the line before', () => {
		expect(
			texts(
				'Kommunen tilbyder hjælp til alle unge, som har brug for',
				'den.',
				'Hjælpen er gratis, og den kan gives anonymt til dem, som',
				'ønsker det.'
			)
		).toHaveLength(2);
	});

	it('keeps a page number and a running title, and runs no sentence through them', () => {
		const page = (number: number) => [
			'Den unge skal have hjælp, hvor den unge er, og af dem som den unge',
			`Handleplan for unge – side ${number}`,
			'kender i forvejen fra skolen.'
		];
		const found = texts(...page(1), ...page(2), ...page(3), '4');
		expect(found).toHaveLength(10);
		expect(found.filter((text) => text.startsWith('Handleplan'))).toHaveLength(3);
		expect(found.at(-1)).toBe('4');
	});

	it('takes every paragraph of a word processor for one', () => {
		const long = 'Kommunen tilbyder hjælp til alle unge. '.repeat(9).trim();
		expect(texts(long, '', long, '', 'Kort.', '', long)).toHaveLength(4);
	});

	it('has nothing to say of an empty text', () => {
		expect(paragraphsOf(' \n\n\t\n')).toEqual([]);
	});
});

describe('headings', () => {
	it.each([
		['Markdown', '## Opsporing', 2],
		['a number', '2.1. Retsgrundlag', 2],
		['a long number', '3.1.2.1 Indsatser i den sociale behandling', 4],
		['a chapter', '3. Behandling', 1],
		['a name', 'Anbefaling 3: Hurtig responstid', 2],
		['an annex', 'Bilag 1', 1],
		['capitals', 'TIDLIG OPSPORING', 1],
		['standing alone', 'Baggrund', 1]
	])('are told by %s', (_, heading, level) => {
		expect(headings(heading, '', 'Kommunen tilbyder hjælp til alle unge.')).toEqual([
			[level, heading]
		]);
	});

	it.each([
		['a list', ['1. Organisering', '2. Oplysning', '3. Udredning']],
		['a sentence', ['Unge skal have hjælp.', 'Hjælpen er gratis for alle.']],
		['a list’s line', ['• Hurtig hjælp', 'Det er vigtigt for de unge, siger de.']]
	])('are not taken for what is %s', (_, lines) => {
		expect(headings(...lines)).toEqual([]);
	});
});

/** Text with all that is odd in what comes out of files. */
const oddText = fc
	.array(
		fc.constantFrom(
			...['unge', 'misbrugsbe-', 'handling', 'SSP-', 'og', '•', '\uf0b7', '–', '\u00ad', 'ﬁk', ' '],
			...['\n', '\n\n', '\r\n', '\t', '\u00a0', 'Hjælp.', '1.2', 'Åben', '§ 101', '12', '😀', 'o']
		),
		{ maxLength: 60 }
	)
	.map((parts) => parts.join(' '));

describe('where readable characters are stored', () => {
	it('finds every character again, there and back', () => {
		fc.assert(
			fc.property(oddText, (text) => {
				const lines = linesOf(text);
				for (const paragraph of paragraphsOf(text)) {
					for (const { at, length, line, char } of paragraph.runs) {
						const place = placeOfReadable(paragraph, at, at + length)!;
						expect(place).toEqual({
							lineFrom: line,
							charFrom: char,
							lineTo: line,
							charTo: char + length
						});
						const readable = readableOf(paragraph, place)!;
						expect(readable.from).toBeLessThanOrEqual(at);
						expect(readable.to).toBeGreaterThanOrEqual(at + length);
						expect(readableAt(paragraph, line, char)).toBeLessThanOrEqual(at);
						expect(place.lineFrom).toBeGreaterThanOrEqual(paragraph.lineFrom);
						expect(place.lineTo).toBeLessThanOrEqual(paragraph.lineTo);
						if (length > 1) {
							const stored = cutPlace(lines, place);
							expect(stored.replace(/\s/g, ' ').replaceAll('ﬁ', 'fi')).toContain(
								paragraph.text.slice(at, at + length)
							);
						}
					}
				}
			})
		);
	});

	it('loses no letter of what is stored', () => {
		const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').replaceAll('ﬁ', 'fi');
		// A list's mark may be the letter o.
		const text = oddText.map((odd) => odd.replace(/\bo\b/g, ''));
		fc.assert(
			fc.property(text, (stored) => {
				const readable = paragraphsOf(stored).map((paragraph) => paragraph.text);
				expect(letters(readable.join(''))).toBe(letters(stored));
			})
		);
	});

	it('cuts a readable stretch over lines out of the stored text', () => {
		const text = 'Unge i misbrugsbe-\nhandling har ret.';
		const [paragraph] = paragraphsOf(text);
		const at = paragraph!.text.indexOf('misbrugsbehandling har');
		const place = placeOfReadable(paragraph!, at, at + 'misbrugsbehandling har'.length)!;
		expect(cutPlace(linesOf(text), place)).toBe('misbrugsbe-\nhandling har');
	});
});

const seeds = new URL('../../../../../shared/seeds/', import.meta.url);
const seed = (name: string) => readFileSync(new URL(name, seeds), 'utf8');

describe.runIf(existsSync(seeds))('the texts of the shipped catalogue', () => {
	const headingsOf = (name: string) =>
		paragraphsOf(seed(name)).filter(({ headingLevel }) => headingLevel !== null);

	it('have Nordjylland’s ten recommendations as headings, with their whole titles', () => {
		const found = headingsOf('nordjylland-10-anbefalinger.txt').map(({ text }) => text);
		const numbered = found.filter((text) => /^Anbefaling \d+:/.test(text));
		expect(numbered).toHaveLength(10);
		expect(numbered[1]).toBe(
			'Anbefaling 2: Oplysning – Misbrugsbehandlingen skal være synlig og tilgængelig'
		);
		expect(found).toContain('Vidensnetværk');
	});

	it('have every numbered section of the mapping', () => {
		const found = headingsOf('kortlaegning-stofmisbrug.txt');
		expect(found.filter(({ text }) => /^\d+\.(\d+\.)* /.test(text)).length).toBeGreaterThan(90);
		expect(found.find(({ text }) => text.startsWith('3.1.2.1.'))?.headingLevel).toBe(4);
	});

	it('read without broken words', () => {
		const note = paragraphsOf(seed('norddjurs-notat-2026-02-24.txt')).map(({ text }) => text);
		expect(note.join(' ')).toContain('Styrket stofmisbrugsbehandling til børn og unge');
		expect(note.join(' ')).toContain('blev igangsat i januar 2026.');
		expect(note.join(' ')).toContain('Ændringer i målgruppen');
		expect(
			note.filter((text) => /\p{Ll}- \p{Ll}/u.test(text) && !/- (og|eller)/.test(text))
		).toEqual([]);
	});

	it('have advice in lists as one paragraph each', () => {
		const advice = paragraphsOf(seed('sst-gode-raad.txt')).filter(({ text }) =>
			text.startsWith('• ')
		);
		expect(advice).toHaveLength(15);
	});
});
