import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue';
import type { CatalogueItem, LineRange } from './types';

/**
 * The digest and the texts the catalogue was made from are no part of this repository. Where they
 * lie beside it, nothing may have been lost or altered on the way.
 */
const beside = (path: string) => new URL(`../../../../../../shared/${path}`, import.meta.url);
const digestFile = beside('catalogue.json');
const hasDigest = existsSync(digestFile);
const textFiles: Record<string, URL> = {
	norddjurs: beside('seeds/norddjurs-notat-2026-02-24.txt'),
	nordjylland: beside('seeds/nordjylland-10-anbefalinger.txt'),
	'sst-raad': beside('seeds/sst-gode-raad.txt'),
	kortlaegning: beside('seeds/kortlaegning-stofmisbrug.txt')
};
const hasTexts = Object.values(textFiles).every((file) => existsSync(file));

const kindWords: Record<string, string> = {
	legalRequirement: 'legal-requirement',
	workstream: 'indsats'
};
const relevanceWords = { core: 'kerne', supporting: 'støtte', background: 'baggrund' };
const crosswalkWords = {
	same: 'samme',
	partial: 'delvis',
	specifies: 'konkretiserer',
	supports: 'støtter',
	tension: 'spænding',
	contradicts: 'modsiger'
};

/** What stands in the line of each side of a conflict: enough to know that it is the right one. */
const sidePlaces: Record<string, Record<string, RegExp>> = {
	'target-age': { 'ND-08': /op til 25 år|0-18 år/, 'NJ-01': /14-30/, 'K-F01': /under 25 år/ },
	eighteen: { 'ND-08': /0-18 år/, 'ND-D2': /under 18 år/, 'NJ-01': /18\. leveår/ },
	'section-101-under-18': {
		'NJ-L1': /under 18 år/,
		'K-L10': /14 dage, også for unge/,
		'K-L21': /kun personer under 18/
	},
	'consent-age': { 'NJ-L3': /over 15 år/, 'K-L11': /fyldt 15 år/ },
	breadth: {
		'SST-A3': /ikke den brede ungegruppe/,
		'NJ-02': /temadage/,
		'K-F07': /skoleregi/,
		'ND-09': /skærpet fokus/
	},
	'response-time': {
		'ND-D4': /med det samme/,
		'NJ-03': /hurtige indsats/,
		'K-L20': /senest 14 dage/
	},
	'mst-evidence': { 'NJ-M3': /MST kræver/, 'K-320c': /MST-SA/ },
	'u18-home': { 'NJ-M1': /Aalborg/, 'NJ-10a': /Aalborg/, 'K-320a': /Aarhus/ },
	'package-edition': { 'SST-M1': /2018/, 'K-F00': /2013/ },
	'guidance-edition': { 'SST-A4': /behandlingsvejledning/, 'K-H24': /revidere/ },
	'day-or-residential': { 'NJ-07': /Døgntilbud kan/, 'K-M18': /lige effektive/ },
	'screening-tool': { 'NJ-04': /almindelige screeningsværktøj/, 'NJ-M4': /egentlige screenings/ },
	'action-plan': { 'K-L12': /alle unge/, 'K-B05': /visse tilfælde/ },
	'nine-or-ten': { 'NJ-G1': /10 anbefalinger/, 'NJ-G3': /De ni/, 'NJ-10': /Anbefaling 10/ },
	'which-workshop': { 'ND-14': /17\. april 2026/, 'NJ-10f': /workshop/ }
};

/** An item written back into the digest's words; empty lists were left out there. */
function asDigested(source: string, item: CatalogueItem): Record<string, unknown> {
	const digested = {
		id: item.code,
		source,
		kind: kindWords[item.kind] ?? item.kind,
		number: item.number,
		parent: item.parent,
		title: item.title,
		summary: item.summary,
		challenge: item.challenge?.text,
		challengeLines: item.challenge?.lines,
		subpoints: item.elements.map(({ text }) => text),
		subpointLines: item.elements.map(({ lines }) => lines),
		themes: item.themes,
		actors: item.actors,
		relevance: relevanceWords[item.relevance],
		deadlineOrNorm: item.norm?.text,
		dates: item.dates.map(({ dateLabel, ...rest }) => ({ date: dateLabel, ...rest })),
		figures: item.figures,
		needsLegalCheck: item.needsLegalCheck || undefined,
		evidence: item.evidence,
		note: item.note,
		section: item.section,
		anchor: item.anchor,
		lines: item.lines
	};
	const isSaid = (value: unknown) =>
		value !== undefined && !(Array.isArray(value) && !value.length);
	return Object.fromEntries(Object.entries(digested).filter(([, value]) => isSaid(value)));
}

describe.runIf(hasDigest)('the catalogue beside the digest it was made from', () => {
	const digest = hasDigest ? JSON.parse(readFileSync(digestFile, 'utf8')) : null;

	it.each(catalogue.parts)('says the same of every item of $source.key, in order', (part) => {
		const items = part.items.map((item) => asDigested(part.source.key, item));
		const expected = digest.items.filter(
			({ source }: { source: string }) => source === part.source.key
		);
		expect(items).toEqual(expected);
	});

	it('has the same links, themes and actors', () => {
		const links = catalogue.crosswalk.map(({ from, to, kind, note }) =>
			JSON.stringify([from, to, crosswalkWords[kind], note])
		);
		const expected = digest.crosswalk.map((link: Record<string, string>) =>
			JSON.stringify([link.a, link.b, link.relation, link.note])
		);
		expect(links.toSorted()).toEqual(expected.toSorted());
		expect(catalogue.themes.map(({ key, labelDa }) => [key, labelDa])).toEqual(
			digest.themes.map(({ id, label }: Record<string, string>) => [id, label])
		);
		expect(catalogue.actors).toEqual(digest.actors);
	});

	it('says the same of the sources', () => {
		const sources = catalogue.parts.map(({ source: { key, title, publisher, kind, ...rest } }) => [
			[key, title, publisher, kind],
			[rest.dateLabel, rest.dateStatus, rest.lineCount]
		]);
		expect(sources).toEqual(
			digest.sources.map((source: Record<string, unknown>) => [
				[source.id, source.title, source.publisher, source.kind],
				[source.date, source.dateStatus, source.lineCount]
			])
		);
	});
});

describe.runIf(hasTexts)('the catalogue beside the texts of the sources', () => {
	const linesOf = (key: string) => readFileSync(textFiles[key] as URL, 'utf8').split('\n');
	const passage = (lines: string[], [from, to]: LineRange) =>
		flat(lines.slice(from - 1, to).join(' '));
	const flat = (text: string) => text.replace(/\s+/g, ' ');

	it.each(catalogue.parts)('finds every anchor of $source.key within its lines', (part) => {
		const lines = linesOf(part.source.key);
		const lost = part.items.filter((item) => !passage(lines, item.lines).includes(item.anchor));
		expect(lost.map(({ code, anchor }) => [code, anchor])).toEqual([]);
	});

	it.each(
		catalogue.conflicts.flatMap(({ key, sides }) =>
			sides.map((side) => ({ ...side, conflict: key }))
		)
	)('finds in line $line what $code says of $conflict', ({ conflict, code, line }) => {
		const part = catalogue.parts.find(({ items }) => items.some((item) => item.code === code));
		const words = passage(linesOf(part!.source.key), [line, line]);
		expect(words).toMatch(sidePlaces[conflict]![code]!);
	});

	it.each(catalogue.parts)('counts the lines of $source.key as the source has them', (part) => {
		const lines = linesOf(part.source.key);
		// Every text ends in a line break; what little may stand after it is no line.
		expect(lines.at(-1)?.trim()).toBe('');
		expect(lines.length - 1).toBe(part.source.lineCount);
	});

	it.each(catalogue.parts)('cites no § that $source.key does not cite there', (part) => {
		const lines = linesOf(part.source.key);
		for (const item of part.items) {
			const cited = `${passage(lines, item.lines)} ${item.norm?.text ?? ''}`;
			for (const { paragraph } of item.legalReferences)
				if (paragraph) expect(cited).toMatch(new RegExp(`§ ?${paragraph}\\b`));
		}
	});

	it.each(catalogue.parts)(
		'is in its own words: no nine words in a row are $source.key’s',
		(part) => {
			const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
			const runs = (text: string) => {
				const words = wordsOf(text);
				return words.slice(8).map((_, at) => words.slice(at, at + 9).join(' '));
			};
			const theirs = new Set(runs(linesOf(part.source.key).join(' ').replace(/-\s+/g, '')));
			const statements = catalogue.conflicts
				.flatMap(({ question, matter, sides }) => [question, matter, ...sides])
				.map((words) => (typeof words === 'string' ? words : words.statement));
			expect(statements.flatMap(runs).filter((run) => theirs.has(run))).toEqual([]);
			for (const item of part.items) {
				const ours = [
					item.summary,
					item.challenge?.text ?? '',
					item.note ?? '',
					item.evidence ?? ''
				];
				const all = [...ours, ...item.elements.map(({ text }) => text)].flatMap(runs);
				expect(all.filter((run) => theirs.has(run))).toEqual([]);
			}
		}
	);
});
