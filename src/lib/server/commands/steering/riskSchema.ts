import * as v from 'valibot';
import { isOn } from '../isOn';
import { words } from '../words';
import { lines, steeringFields } from './steeringFields';

/** 1 to 5, as chosen from a list. */
const grade = v.pipe(
	v.union([v.number(), v.pipe(v.string(), v.nonEmpty())], 'required'),
	v.transform(Number),
	v.integer('required'),
	v.minValue(1, 'required'),
	v.maxValue(5, 'required')
);

const riskFields = {
	title: steeringFields.title,
	consequence: lines(500),
	likelihood: grade,
	impact: grade,
	mitigation: lines(500),
	ownerName: v.optional(words(100), ''),
	workstreamId: steeringFields.workstreamId
};

/** A new risk, as its form sends it. */
export const addRiskSchema = v.object(riskFields);

/** What becomes of one that is known, also whether it is over. */
export const editRiskSchema = v.object({
	riskId: steeringFields.id,
	version: steeringFields.version,
	...riskFields,
	isClosed: isOn
});
