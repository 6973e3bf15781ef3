import * as v from 'valibot';
import { NARRATIVE_MAX } from '$lib/domain/steering/narrative';
import { lines, steeringFields } from './steeringFields';

/** What is told of a delindsats, as its form sends it. */
export const narrativeSchema = v.object({
	workstreamId: v.pipe(v.string('unknownWorkstream'), v.uuid('unknownWorkstream')),
	version: steeringFields.version,
	sinceLast: lines(NARRATIVE_MAX),
	nextSteps: lines(NARRATIVE_MAX),
	wantedDecision: lines(NARRATIVE_MAX)
});
