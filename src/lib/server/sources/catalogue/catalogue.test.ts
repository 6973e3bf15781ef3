import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { compareDanish } from '$lib/domain/collate';
import { isDisagreement } from '$lib/domain/crosswalkKind';
import { classifyNorm } from '$lib/domain/norm';
import { catalogue } from './catalogue';
import { catalogueSchema } from './catalogueSchema';
import { catalogueItems, findItem } from './findItem';

const itemsOf = (key: string) =>
	catalogue.parts.find(({ source }) => source.key === key)?.items ?? [];
const codes = catalogueItems.map(({ code }) => code);

describe('the shipped catalogue', () => {
	it('has exactly the shape its types promise', () => {
		const { issues } = v.safeParse(catalogueSchema, catalogue);
		expect(issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`) ?? []).toEqual([]);
	});

	it.each([
		['norddjurs', 19],
		['nordjylland', 28],
		['sst-raad', 16],
		['kortlaegning', 187]
	])('holds all of %s: %i items', (key, count) => {
		expect(itemsOf(key)).toHaveLength(count);
	});

	it('holds 250 items with a code each, and 77 links between them', () => {
		expect(new Set(codes).size).toBe(250);
		expect(catalogue.crosswalk).toHaveLength(77);
	});

	it('has the ten recommendations of Nordjylland, numbered as in the report', () => {
		const numbers = itemsOf('nordjylland')
			.filter(({ kind }) => kind === 'recommendation')
			.map(({ number }) => number);
		expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
	});

	it('has four and nine pieces of advice and two materials of Sundhedsstyrelsen', () => {
		const numbers = itemsOf('sst-raad').flatMap(({ number }) => number ?? []);
		const advice = ['A1', 'A2', 'A3', 'A4'].concat([...'123456789'].map((n) => `B${n}`));
		expect(numbers).toEqual([...advice, 'M1', 'M2']);
	});

	it('names only parents, themes and actors that it has', () => {
		const themes = new Set(catalogue.themes.map(({ key }) => key));
		const actors = new Set(catalogue.actors);
		for (const item of catalogueItems) {
			if (item.parent) expect(codes).toContain(item.parent);
			expect(item.themes.filter((key) => !themes.has(key))).toEqual([]);
			expect(item.actors.filter((name) => !actors.has(name))).toEqual([]);
		}
	});

	it('links two items of the catalogue, once in each way, never an item with itself', () => {
		const seen = new Set<string>();
		for (const { from, to, kind } of catalogue.crosswalk) {
			expect(codes).toContain(from);
			expect(codes).toContain(to);
			expect(from).not.toBe(to);
			seen.add(`${from} ${to} ${kind}`);
		}
		expect(seen.size).toBe(catalogue.crosswalk.length);
	});

	it('has conflicts between two places at least, each of an item that it holds', () => {
		const keys = catalogue.conflicts.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		for (const { sides } of catalogue.conflicts) {
			const places = sides.map(({ code, line }) => `${code} ${line}`);
			expect(new Set(places).size).toBe(places.length);
			for (const { code, line } of sides) {
				const part = catalogue.parts.find(({ items }) => items.includes(findItem(code)));
				expect(line).toBeLessThanOrEqual(part!.source.lineCount);
			}
		}
	});

	it('lets people decide every tension and contradiction it links', () => {
		const decided = catalogue.conflicts.map(({ sides }) => sides.map(({ code }) => code));
		const undecided = catalogue.crosswalk
			.filter(({ kind }) => isDisagreement(kind))
			.filter(
				({ from, to }) => !decided.some((codes) => codes.includes(from) && codes.includes(to))
			);
		expect(undecided).toEqual([]);
	});

	it('stays within the lines of each source', () => {
		for (const { source, items } of catalogue.parts) {
			for (const item of items) {
				const ranges = [item, ...item.elements, ...(item.challenge ? [item.challenge] : [])];
				const single = [...item.dates, ...item.figures].map(({ line }) => line);
				const last = Math.max(...ranges.map(({ lines }) => lines[1]), ...single);
				expect(last).toBeLessThanOrEqual(source.lineCount);
			}
		}
	});

	it('calls each norm the kind its words say', () => {
		for (const { norm } of catalogueItems) {
			if (norm) expect([norm.text, norm.kind]).toEqual([norm.text, classifyNorm(norm.text)]);
		}
	});

	it('can be sorted by code the Danish way without losing one', () => {
		expect(new Set(codes.toSorted(compareDanish))).toEqual(new Set(codes));
	});
});

describe('what is easy to get wrong in the sources', () => {
	it('both titles of recommendations 8 and 10 are kept, and no other item has two', () => {
		const twice = catalogueItems.filter(({ otherTitle }) => otherTitle);
		expect(twice.map(({ code, title, otherTitle }) => [code, title, otherTitle])).toEqual([
			[
				'NJ-08',
				'Efterbehandling skal tænkes ind i døgnbehandlingen',
				'Efterbehandling – Døgnbehandlingen skal følges til ende'
			],
			['NJ-10', 'Fælleskommunale initiativer', 'Tværkommunale initiativer – Vidensdeling på tværs']
		]);
	});

	it('§ 101 under 18: the wide reading and the narrow one both stand, and are linked', () => {
		for (const code of ['NJ-L1', 'K-L10', 'K-L21']) {
			expect(findItem(code).legalReferences).toContainEqual({
				law: 'Serviceloven',
				paragraph: '101',
				needsCheck: true
			});
		}
		expect(findItem('NJ-L1').summary).toContain('under 18');
		expect(findItem('K-L21').title).toContain('kun i særlige tilfælde');
		const kinds = catalogue.crosswalk
			.filter(({ from, to }) => [from, to].sort().join() === 'K-L21,NJ-L1')
			.map(({ kind }) => kind);
		expect(kinds).toContain('contradicts');
	});

	it('consent: "over 15" and "fyldt 15" both stand', () => {
		expect(findItem('NJ-L3').anchor).toBe('over 15 år');
		expect(findItem('K-L11').anchor).toBe('fyldt 15 år');
	});

	it('MST keeps the labels of both sources, unmerged', () => {
		const labels = catalogueItems.filter(
			({ title, evidence }) => /MST|multisystemisk/i.test(title) && evidence
		);
		expect(new Set(labels.map(({ evidence }) => evidence)).size).toBe(labels.length);
		expect(new Set(labels.map(({ code }) => code.split('-')[0]))).toEqual(new Set(['NJ', 'K']));
	});

	it('the workshop of Nordjylland’s recommendation 10 has no date, Norddjurs’ has its own', () => {
		expect(findItem('ND-14').dates.map(({ dateLabel }) => dateLabel)).toEqual(['2026-04-17']);
		const workshop = catalogueItems.find(
			({ parent, title }) => parent === 'NJ-10' && /workshop/i.test(title)
		);
		expect(workshop?.dates).toEqual([]);
	});

	it('Norddjurs is nowhere one of the municipalities of Nordjylland', () => {
		const text = JSON.stringify(itemsOf('nordjylland'));
		expect(text).not.toContain('Norddjurs');
	});

	it('relative norms are never given a date', () => {
		const relative = catalogueItems.filter(({ norm }) => norm?.kind === 'relativeNorm');
		expect(relative.map(({ code }) => code)).toContain('NJ-L1');
		expect(findItem('NJ-L1').dates).toEqual([]);
	});

	it('every duty asks for a check, but for the two conditions of the grant', () => {
		const duties = catalogueItems.filter(({ kind }) => kind === 'legalRequirement');
		expect(duties).toHaveLength(45);
		const unchecked = duties.filter(({ needsLegalCheck }) => !needsLegalCheck);
		expect(unchecked.map(({ code }) => code)).toEqual(['ND-05', 'ND-08']);
	});

	it('a law is named only where the source names one', () => {
		for (const code of ['SST-00', 'NJ-L3', 'K-L11', 'K-KF00'])
			expect(findItem(code).legalReferences).toEqual([]);
		expect(findItem('K-L24').legalReferences).toEqual([
			{
				law: 'Serviceloven',
				paragraph: '101 a',
				edition: 'vedtaget 19. maj 2015',
				needsCheck: true
			}
		]);
	});

	it('only the note of Norddjurs states its own date', () => {
		const stated = catalogue.parts.filter(({ source }) => source.dateIsStated);
		expect(stated.map(({ source }) => [source.key, source.datedOn])).toEqual([
			['norddjurs', '2026-02-24']
		]);
	});
});
