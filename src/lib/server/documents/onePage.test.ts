import { describe, expect, it } from 'vitest';
import { sampleCase, sampleSteering } from '../../../../tests/support/writtenSamples';
import { onePageReport } from './onePage';
import { writePdf } from './pdf/writePdf';

const composing = { locale: 'da', ofCase: sampleCase } as const;

describe('the steering report', () => {
	it.each([1, 3, 10, 40])('stands on one page, however much there is (%i)', async (size) => {
		const report = await onePageReport(sampleSteering(size), composing);
		expect((await writePdf(report)).pages).toBe(1);
	});

	it('tells how much it leaves out', async () => {
		const told = JSON.stringify(await onePageReport(sampleSteering(10), composing));
		expect(told).toMatch(/og \d+ mere/);
		expect(JSON.stringify(await onePageReport(sampleSteering(1), composing))).not.toMatch(
			/og \d+ mere/
		);
	});

	it('says so when nothing needs anybody', async () => {
		const quiet = { overdue: [], ownerless: [], waiting: [], stale: [], untouched: [] };
		const content = { ...sampleSteering(1), ...quiet, decisionsWanted: [], risks: [], grant: null };
		const told = JSON.stringify(await onePageReport(content, composing));
		expect(told).toContain('Intet er forsinket, venter eller mangler en ansvarlig.');
		expect(told).toContain('Der er ikke bedt om beslutninger.');
	});
});
