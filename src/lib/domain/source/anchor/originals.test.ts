import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../paragraphsOf';
import { linesOf } from '../place';
import { isSure } from './certainty';
import { findAnchors, type AnchorItem } from './findAnchors';

/**
 * The four texts the catalogue was made from, where they lie beside this repository: every item has to
 * be found, as the texts are and set anew. What is right is told by letters alone, of which setting
 * anew loses none: an item's place lies between the first letter of its lines and the last.
 */
const beside = (path: string) => new URL(`../../../../../../shared/${path}`, import.meta.url);
const texts = {
	norddjurs: beside('seeds/norddjurs-notat-2026-02-24.txt'),
	nordjylland: beside('seeds/nordjylland-10-anbefalinger.txt'),
	'sst-raad': beside('seeds/sst-gode-raad.txt'),
	kortlaegning: beside('seeds/kortlaegning-stofmisbrug.txt')
};
const digest = beside('catalogue.json');
const isThere = [digest, ...Object.values(texts)].every((file) => existsSync(file));

interface DigestItem {
	id: string;
	source: string;
	title: string;
	summary: string;
	anchor: string;
	lines: [number, number];
}

const wrapped = (text: string, width: number) =>
	text.replace(new RegExp(`(.{1,${width}})(\\s|$)`, 'g'), '$1\n');
/** Long words are broken at the end of a line, with a hyphen. */
const hyphenated = (text: string) =>
	text.replace(/(\p{L}{5})(\p{L}{6,})/gu, (word, head, tail, at) =>
		at % 7 === 0 ? `${head}-\n${tail}` : word
	);
const paragraphs = (text: string) => paragraphsOf(text).map((paragraph) => paragraph.text);

const settings: Record<string, (text: string) => string> = {
	'as it is': (text) => text,
	'with Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
	'a paragraph a line': (text) => paragraphs(text).join('\n\n'),
	'40 letters wide': (text) =>
		paragraphs(text)
			.map((one) => wrapped(one, 40))
			.join('\n'),
	'120 letters wide': (text) =>
		paragraphs(text)
			.map((one) => wrapped(one, 120))
			.join('\n'),
	'with words broken': (text) => paragraphs(text).map(hyphenated).join('\n\n'),
	'with other bullets, quotes and spaces': (text) =>
		text.replace(/[•▪]/g, '–').replace(/[”“"]/g, '»').replace(/ /g, '  ')
};

/** How many letters and figures stand before each line, and before a place in one. */
function lettersOf(text: string) {
	const count = (part: string) => part.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '').length;
	const lines = linesOf(text);
	const before = [0];
	for (const line of lines) before.push(before.at(-1)! + count(line));
	return {
		beforeLine: (line: number) => before[line - 1]!,
		before: (line: number, char: number) =>
			before[line - 1]! + count(lines[line - 1]!.slice(0, char))
	};
}

describe.runIf(isThere)('every item of the four sources', () => {
	const items = isThere
		? (JSON.parse(readFileSync(digest, 'utf8')) as { items: DigestItem[] }).items
		: [];

	const itemsOf = (key: string): AnchorItem[] =>
		items
			.filter(({ source }) => source === key)
			.map(({ id, anchor, title, summary, lines: [lineFrom, lineTo] }) => ({
				...{ key: id, anchor, about: `${title} ${summary}`, lineFrom, lineTo }
			}));

	it.each(
		Object.entries(texts).flatMap(([key, file]) =>
			Object.entries(settings).map(([name, set]) => [key, name, file, set] as const)
		)
	)('of %s has its right place: %s', (key, _, file, set) => {
		const text = readFileSync(file, 'utf8');
		const own = itemsOf(key);
		const anew = set(text);
		const [letters, lettersAnew] = [lettersOf(text), lettersOf(anew)];
		const found = findAnchors(anew, own, { lineCount: linesOf(text).length - 1 });
		const astray = found.filter(({ place }, at) => {
			const { lineFrom, lineTo } = own[at]!;
			if (!place) return true;
			const from = lettersAnew.before(place.lineFrom, place.charFrom);
			const to = lettersAnew.before(place.lineTo, place.charTo);
			return from < letters.beforeLine(lineFrom) || to > letters.beforeLine(lineTo + 1);
		});
		expect(astray.filter(({ certainty }) => isSure(certainty))).toEqual([]);
		expect(astray).toEqual([]);
	});

	/** Their phrase stands right beside their lines, or once more in the text. */
	const deceptive = ['K-008', 'K-L30', 'K-H20', 'K-KF03', 'K-D03', 'K-D07'];

	it.each(Object.entries(texts))(
		'of %s is never sure where its own lines are cut out',
		(key, file) => {
			const lines = linesOf(readFileSync(file, 'utf8'));
			const own = itemsOf(key);
			// All of them take minutes in the longest text.
			const tried = own.filter(
				(item, at) => own.length < 50 || at % 12 === 0 || deceptive.includes(item.key)
			);
			const sure = tried.filter((item) => {
				const cut = [...lines.slice(0, item.lineFrom - 1), ...lines.slice(item.lineTo)].join('\n');
				const found = findAnchors(cut, own, { lineCount: lines.length - 1 });
				return isSure(found[own.indexOf(item)]!.certainty);
			});
			expect(sure.map((item) => item.key)).toEqual([]);
		},
		60_000
	);
});
