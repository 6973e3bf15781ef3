import { isoDay } from '$lib/domain/calendarDay';
import { projectSectors, projectUnits } from './projectSectors';
import type { FrameDate, ProjectFrame } from './projectFrame.types';

/**
 * Norddjurs' project as its note of 24 February 2026 describes it. Every fact names the item of the
 * catalogue that says it; what the note does not say stays open.
 */
export const projectFrame: ProjectFrame = {
	slug: 'styrket-stofmisbrugsbehandling',
	name: 'Styrket stofmisbrugsbehandling til børn og unge (opioider)',
	owner: 'Norddjurs Kommune',
	summary:
		'Den sociale og sundhedsfaglige behandling af børn og unge med problematisk rusmiddelbrug, også opioider, skal styrkes på tværs af tre områder og kunne leve videre i driften.',
	grantOre: 150_000_000,
	grantor: 'Social- og Boligstyrelsen',
	endsOn: null,
	includesEighteen: null,
	dates: [
		date('policyPublished', '2024-10', 'event', '”Ungdom uden opioider” offentliggøres', 'ND-02'),
		date('fundsAllocated', '2025-10-23', 'event', 'Folketinget beslutter udmøntningen', 'ND-03'),
		date('grantLetter', '2025-10-27', 'event', 'Tilskudsbrev modtaget', 'ND-05'),
		date('mayUseIn2026', '2025-11-14', 'event', 'Midlerne må bruges i 2026', 'ND-06'),
		date(
			'projectDescription',
			'2025-11-17',
			'fixed',
			'Projektbeskrivelse og budget indsendes',
			'ND-05'
		),
		date('approved', '2025-12-18', 'event', 'Projektbeskrivelse og budget godkendt', 'ND-07'),
		{
			...date(
				'spendBy',
				'2025-12-31',
				'superseded',
				'Oprindelig frist for at bruge midlerne',
				'ND-05'
			),
			supersededOn: isoDay('2025-11-14')
		},
		date('started', '2026-01', 'event', 'Projektet går i gang', 'ND-13'),
		date('targetGroupChanged', '2026-02-06', 'event', 'Målgruppen ændres til 0-18 år', 'ND-08'),
		date('note', '2026-02-24', 'event', 'Orienteringsnotatet', 'ND-01'),
		date(
			'outreachHired',
			'2026-04-01',
			'expected',
			'Fremskudt rusmiddelbehandler tiltræder',
			'ND-15'
		),
		date('openingWorkshop', '2026-04-17', 'fixed', 'Opstartsworkshop', 'ND-14')
	],
	targetGroup: [
		{
			validFrom: null,
			ages: { from: 0, to: 25 },
			words: 'børn og unge op til 25 år',
			sourceCode: 'ND-08'
		},
		{
			validFrom: isoDay('2026-02-06'),
			ages: { from: 0, to: 18 },
			words: 'børn og unge i alderen 0-18 år',
			sourceCode: 'ND-08'
		}
	],
	workstreams: [
		{
			number: 0,
			title: 'Tværgående',
			summary: 'Det, der går på tværs af de fire delindsatser.',
			sourceCode: null
		},
		{
			number: 1,
			title: 'Analyse- og vidensindsamling',
			summary: 'Hvem de unge er, og hvor de færdes, som grundlag for én samlet strategi.',
			sourceCode: 'ND-D1'
		},
		{
			number: 2,
			title: 'Unge og røgfrie nikotinprodukter – en gateway til videre misbrug',
			summary:
				'Et nyt nikotinstopforløb til unge under 18 år, udviklet af rusmiddelcenter og sundhedshus.',
			sourceCode: 'ND-D2'
		},
		{
			number: 3,
			title: 'Opsøgende rusmiddelbehandler på ungdomsuddannelser og overbygningsskoler',
			summary: 'En prøvehandling, der bygger bro mellem forebyggelse og behandling.',
			sourceCode: 'ND-D3'
		},
		{
			number: 4,
			title: 'Hurtigere og mere fleksibel behandling',
			summary: 'Ekstra behandlertimer i rusmiddelcentret, så motiverede unge kan begynde straks.',
			sourceCode: 'ND-D4'
		}
	],
	sectors: projectSectors,
	units: projectUnits,
	bodies: [{ name: 'Styregruppen', sourceCode: 'ND-11' }],
	seats: [{ role: 'projectLead', count: 2, sourceCode: 'ND-11' }],
	sources: ['norddjurs', 'nordjylland', 'sst-raad', 'kortlaegning']
};

function date(
	key: string,
	dateLabel: string,
	kind: FrameDate['kind'],
	what: string,
	sourceCode: string
): FrameDate {
	return { key, dateLabel, kind, what, sourceCode };
}
