import type { SteeringContent } from '$lib/domain/steering/steeringContent';
import type { Composing } from './compose/composing';
import { measures } from './compose/steering/measures';
import { steeringReport } from './compose/steeringReport';
import type { WrittenDocument } from './model/writtenDocument';
import { writePdf } from './pdf/writePdf';

/** What Word may need more than our own letters do. */
const WORD_RESERVE = 0.1;

/**
 * The steering report with as much of everything as stands on one A4 page, Word's letters included:
 * shortened step by step, and measured as it is drawn.
 */
export async function onePageReport(
	content: SteeringContent,
	composing: Composing
): Promise<WrittenDocument> {
	let report: WrittenDocument | undefined;
	for (const measure of measures) {
		report = steeringReport(content, composing, measure);
		const { pages } = await writePdf(report, { reserve: WORD_RESERVE });
		if (pages === 1) break;
	}
	if (!report) throw new Error('there is no measure');
	return report;
}
