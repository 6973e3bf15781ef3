import * as v from 'valibot';
import { FieldRefusals, Refusal } from '$lib/domain/refusal';
import { standKey } from '$lib/domain/standKey';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { decisionFields, elementField, standFields, withReason } from './choiceFields';
import { refusalOf } from './parseInput';
import { requireMay } from './requireMay';
import { takeStand } from './takeStand';
import { transaction } from './transaction';

const decisionSchema = v.object(decisionFields);
const rowSchema = withReason(
	v.object({
		recommendationId: v.pipe(v.string('unknownRecommendation'), v.uuid('unknownRecommendation')),
		elementId: elementField,
		...standFields
	})
);

type Decision = v.InferOutput<typeof decisionSchema>;
type Row = v.InferOutput<typeof rowSchema>;
/** One stand of the meeting, as its form sends it. */
export type MeetingRow = v.InferInput<typeof rowSchema>;

/** More than any project has of recommendations and elements together. */
const ROWS_MAX = 1000;

/**
 * Takes all the stands of one meeting: one body, one day, one case number. All of them or none: where
 * any is refused nothing is written, and every fault is told at once, under the field's own name or
 * under `state:<key>`, `reason:<key>` or `row:<key>` of the row it is in (see `standKey`).
 *
 * @returns How many were taken.
 * @throws Refusal `notAllowed`, or FieldRefusals.
 */
export async function chooseAtMeeting(
	{ actor, db }: CommandContext,
	input: v.InferInput<typeof decisionSchema> & { projectId: string; rows: readonly MeetingRow[] }
): Promise<number> {
	const { projectId } = input;
	requireMay(actor, 'choose', projectId);
	const { decision, rows } = readMeeting(input);
	await transaction(db, async ({ tx, tell }) => {
		const refusals: Refusal[] = [];
		for (const row of rows) {
			const refusal = await takeRow(tx, projectId, row, decision, actor.userId);
			if (refusal) refusals.push(refusal);
		}
		if (refusals.length > 0) throw new FieldRefusals(refusals);
		for (const recommendationId of new Set(rows.map((row) => row.recommendationId)))
			tell({ kind: 'choice.made', projectId, recommendationId });
	});
	return rows.length;
}

const keyOf = ({ recommendationId, elementId }: MeetingRow) =>
	standKey(recommendationId, elementId || null);

/** Everything that is wrong is found before anything is refused. */
function readMeeting(input: v.InferInput<typeof decisionSchema> & { rows: readonly MeetingRow[] }) {
	const decision = v.safeParse(decisionSchema, input);
	const refusals = (decision.issues ?? []).map((issue) =>
		refusalOf(issue, String(issue.path?.[0].key ?? ''))
	);
	const rows: Row[] = [];
	for (const given of input.rows.slice(0, ROWS_MAX)) {
		const row = v.safeParse(rowSchema, given);
		if (row.success) rows.push(row.output);
		for (const issue of row.issues ?? []) {
			const field = String(issue.path?.[0].key);
			const place = field === 'reason' || field === 'state' ? field : 'row';
			refusals.push(refusalOf(issue, `${place}:${keyOf(given)}`));
		}
	}
	if (input.rows.length === 0) refusals.push(new Refusal('nothingChosen'));
	if (!decision.success || refusals.length > 0) throw new FieldRefusals(refusals);
	// Always in the same order: two meetings saved at once wait for each other, and never both.
	rows.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
	return { decision: decision.output, rows };
}

/** @returns Why the row cannot be saved; the others are tried all the same, so that all is told. */
async function takeRow(
	tx: Queryable,
	projectId: string,
	row: Row,
	decision: Decision,
	madeBy: string
): Promise<Refusal | null> {
	const { recommendationId, elementId, sequence, state, reason } = row;
	const subject = { projectId, recommendationId, elementId: elementId || null };
	try {
		await takeStand(tx, subject, sequence, { state, reason, ...decision }, { madeBy });
		return null;
	} catch (thrown) {
		if (!(thrown instanceof Refusal)) throw thrown;
		return new Refusal(thrown.code, { field: `${thrown.field ?? 'row'}:${keyOf(row)}` });
	}
}
