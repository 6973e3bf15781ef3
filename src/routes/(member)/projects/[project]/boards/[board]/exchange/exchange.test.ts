import { describe, expect, it } from 'vitest';
import { boardText } from './boardText';
import { drawBoard } from './drawBoard';
import { decodeText } from './decodeText';
import { guessColumns } from './guessColumns';
import { IMPORT_MAX, planImport, type ImportWish } from './planImport';
import { readTable } from './readTable';
import { splitText } from './splitText';

describe('reading what is brought in', () => {
	it.each([
		[
			'lines of prose',
			'Vi skal, som altid, ringe\nEn fast kontakt',
			[['Vi skal, som altid, ringe'], ['En fast kontakt']]
		],
		['a list with marks', '- en\n• to\n3. tre\n', [['en'], ['to'], ['tre']]],
		[
			'cells of a spreadsheet',
			'Felt\tTekst\r\nIdéer\tEn\r\n',
			[
				['Felt', 'Tekst'],
				['Idéer', 'En']
			]
		],
		['one column of cells, one with a line break', '"en\nto"\ntre', [['en\nto'], ['tre']]]
	])('pasted: %s', (_, text, rows) => {
		expect(readTable(text)).toEqual(rows);
	});

	it.each([
		[
			'semicolons',
			'felt;tekst\nIdéer;"Ring; straks"\n',
			[
				['felt', 'tekst'],
				['Idéer', 'Ring; straks']
			]
		],
		[
			'commas',
			'felt,tekst\nIdéer,"Han sagde ""ja"", og gik"',
			[
				['felt', 'tekst'],
				['Idéer', 'Han sagde "ja", og gik']
			]
		],
		[
			'a byte order mark and an empty line',
			'\ufeffa;b\n\nc;d',
			[
				['a', 'b'],
				['c', 'd']
			]
		],
		[
			'a row that is short',
			'a;b\nc;d\ne;f\ng;h\ni',
			[['a', 'b'], ['c', 'd'], ['e', 'f'], ['g', 'h'], ['i']]
		]
	])('from a file: %s', (_, text, rows) => {
		expect(readTable(text, { isFile: true })).toEqual(rows);
	});

	it('reads æøå however the file was written', () => {
		expect(decodeText(new TextEncoder().encode('blåbærgrød'))).toBe('blåbærgrød');
		expect(decodeText(Uint8Array.from([0x62, 0xe6, 0xf8, 0xe5]))).toBe('bæøå');
	});

	it.each([
		[
			[
				['Felt', 'Seddel'],
				['Idéer', 'x']
			],
			{ hasHeader: true, text: 1, section: 0 }
		],
		[
			[
				['En lang tekst om noget', 'Idéer'],
				['Mere', 'Barrierer']
			],
			{ hasHeader: false, text: 0, section: 1 }
		],
		[[['kun en']], { hasHeader: false, text: 0, section: null }],
		[
			[
				['1', 'En lang tekst'],
				['2', 'Endnu en']
			],
			{ hasHeader: false, text: 1, section: null }
		]
	])('sees which column is which: %j', (rows, columns) => {
		expect(guessColumns(rows, ['Idéer', 'Barrierer'])).toEqual(columns);
	});
});

describe('what becomes of the rows', () => {
	const target = {
		sections: [
			{ key: 'a', title: 'Idéer' },
			{ key: 'b', title: 'Barrierer' }
		],
		texts: ['Står her']
	};
	const wish: ImportWish = {
		hasHeader: false,
		text: 0,
		section: 1,
		sectionKey: 'a',
		splitLong: false,
		skipDuplicates: true
	};
	const long = 'Der er mange ord. '.repeat(20).trim();

	it('is told of each, and nothing CPR-like is ever taken', () => {
		const rows = [
			['ny', 'barrierer'],
			['ny', ''],
			[' står  her ', ''],
			['010101-1234', ''],
			[long, ''],
			['', 'x']
		];
		const planned = planImport(rows, wish, target);
		expect(planned.map(({ sectionKey, state, isTaken }) => [sectionKey, state, isTaken])).toEqual([
			['b', 'fine', true],
			['a', 'duplicate', false],
			['a', 'duplicate', false],
			['a', 'cprLike', false],
			['a', 'tooLong', false]
		]);
	});

	it('parts the long ones where that is wished', () => {
		const planned = planImport([[long]], { ...wish, splitLong: true }, target);
		expect(planned.map(({ state }) => state)).toEqual(['split', 'split']);
		expect(planned.every(({ text }) => text.length <= 280 && text.endsWith('.'))).toBe(true);
		expect(planned.map(({ text }) => text).join(' ')).toBe(long);
	});

	it('takes only so many at once', () => {
		const rows = Array.from({ length: IMPORT_MAX + 5 }, (_, at) => [`seddel ${at}`]);
		const planned = planImport(rows, wish, target);
		expect(planned.filter(({ isTaken }) => isTaken)).toHaveLength(IMPORT_MAX);
	});

	it('parts a text without any gap, and no character in two', () => {
		expect(splitText('abcdef', 4)).toEqual(['abcd', 'ef']);
		expect(splitText('abc👍f', 4)).toEqual(['abc', '👍f']);
	});
});

describe('what goes out', () => {
	const sections = [
		{ title: 'Idéer', notes: [{ text: 'En\nto', by: 'Mette', sign: null }] },
		{ title: 'Barrierer', notes: [] }
	];

	it('is text with headings and lines', () => {
		expect(boardText({ title: 'Tavle', sections })).toBe(
			'Tavle\n\nIdéer\n- En / to\n\nBarrierer\n'
		);
	});

	it('is a picture that says everything, and nothing that is code', () => {
		const svg = drawBoard(
			{
				title: 'A & B <script>',
				date: '17.4.2026',
				sections: [
					...sections,
					{ title: 'x', notes: [{ text: 'ord '.repeat(60), by: '', sign: null }] }
				]
			},
			{ measure: (text, size) => text.length * size * 0.5, colour: () => '#123456' }
		);
		for (const words of [
			'A &amp; B &lt;script&gt;',
			'17.4.2026',
			'Idéer',
			'En',
			'to',
			'Mette',
			'Barrierer'
		])
			expect(svg).toContain(words);
		expect(svg.match(/ord/g)).toHaveLength(60);
		expect(svg).not.toContain('<script');
	});
});
