import { expect, it } from 'vitest';
import { actionTransitions } from './actionStatus';
import { afterReport, linkReports, needsWords } from './linkReport';

it('takes an item that is on its way only where its life allows', () => {
	for (const from of ['agreed', 'inProgress', 'waiting'] as const)
		for (const report of linkReports) {
			const { status } = afterReport(from, report);
			expect([from, ...actionTransitions[from]]).toContain(status);
		}
});

it('keeps the status of what is at risk, and takes the risk away with every other report', () => {
	expect(afterReport('agreed', 'atRisk')).toEqual({ status: 'agreed', isAtRisk: true });
	for (const report of ['onTrack', 'waiting', 'done'] as const)
		expect(afterReport('inProgress', report).isAtRisk).toBe(false);
});

it('asks why only where something stands in the way', () => {
	expect(linkReports.filter(needsWords)).toEqual(['atRisk', 'waiting']);
});
