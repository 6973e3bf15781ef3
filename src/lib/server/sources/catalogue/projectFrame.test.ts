import { describe, expect, it } from 'vitest';
import { isoDay } from '$lib/domain/calendarDay';
import { hasCpr } from '$lib/domain/cprGuard';
import { sectorSigns } from '$lib/domain/sectorSigns';
import { targetGroupOn } from '$lib/domain/targetGroup';
import { catalogue } from './catalogue';
import { findItem } from './findItem';
import { projectFrame } from './projectFrame';

const dateOf = (key: string) => projectFrame.dates.find((date) => date.key === key);

describe('the frame of Norddjurs’ project', () => {
	it('is a grant of 1.5 million kroner with no stated end', () => {
		expect(projectFrame).toMatchObject({
			slug: 'styrket-stofmisbrugsbehandling',
			grantOre: 150_000_000,
			grantor: 'Social- og Boligstyrelsen',
			endsOn: null,
			includesEighteen: null
		});
	});

	it('says every dated fact as the item it names does', () => {
		for (const { dateLabel, sourceCode } of projectFrame.dates) {
			const said = findItem(sourceCode).dates.map((date) => date.dateLabel);
			expect(said).toContain(dateLabel);
		}
		const keys = projectFrame.dates.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('has lifted the day by which the money was to be spent', () => {
		expect(dateOf('spendBy')).toMatchObject({
			dateLabel: '2025-12-31',
			kind: 'superseded',
			supersededOn: '2025-11-14'
		});
		expect(projectFrame.dates.filter(({ supersededOn }) => supersededOn)).toHaveLength(1);
	});

	it('expects the outreach worker and fixes the opening workshop', () => {
		expect(dateOf('outreachHired')).toMatchObject({ dateLabel: '2026-04-01', kind: 'expected' });
		expect(dateOf('openingWorkshop')).toMatchObject({ dateLabel: '2026-04-17', kind: 'fixed' });
	});

	it.each([
		['2026-02-05', 25, 'op til 25 år'],
		['2026-02-06', 18, '0-18 år'],
		['2026-04-17', 18, '0-18 år']
	])('is on %s for those up to %i, in the source’s words', (day, to, words) => {
		const entry = targetGroupOn(projectFrame.targetGroup, isoDay(day));
		expect(entry?.ages).toEqual({ from: 0, to });
		expect(entry?.words).toContain(words);
		expect(entry?.sourceCode).toBe('ND-08');
	});

	it('has the four delindsatser under their own titles, and what goes across', () => {
		expect(projectFrame.workstreams.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4]);
		for (const { title, number, sourceCode } of projectFrame.workstreams.slice(1)) {
			expect(findItem(sourceCode ?? '')).toMatchObject({ title, number: String(number) });
		}
	});

	it('is owned by three areas, with a sign for every sector', () => {
		const { sectors } = projectFrame;
		expect(sectors.filter(({ isOwner }) => isOwner).map(({ name }) => name)).toEqual(
			findItem('ND-10').actors
		);
		expect(new Set(sectors.map(({ sign }) => sign)).size).toBe(sectors.length);
		expect(sectors.length).toBeLessThanOrEqual(sectorSigns.length);
	});

	it('has units with a name each in sectors that exist, and no sector without one', () => {
		const names = projectFrame.units.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		expect(new Set(projectFrame.units.map(({ sector }) => sector))).toEqual(
			new Set(projectFrame.sectors.map(({ name }) => name))
		);
		for (const { name } of projectFrame.bodies) expect(names).toContain(name);
	});

	it('has a steering group, seats two project leads and works from all four sources', () => {
		expect(projectFrame.bodies).toEqual([{ name: 'Styregruppen', sourceCode: 'ND-11' }]);
		expect(projectFrame.seats).toEqual([{ role: 'projectLead', count: 2, sourceCode: 'ND-11' }]);
		expect(projectFrame.sources).toEqual(catalogue.parts.map(({ source }) => source.key));
	});

	it('holds nothing that looks like a CPR number, nor does the catalogue', () => {
		expect(hasCpr(JSON.stringify([projectFrame, catalogue]))).toBe(false);
	});
});
