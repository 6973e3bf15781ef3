import * as v from 'valibot';
import { Refusal, refusalCodes, type RefusalCode } from '$lib/domain/refusal';

/**
 * Reads what a command was handed. A form has usually been read by the same schema already, so that
 * every field's fault is told at once; here the first one refuses, whoever the caller is.
 *
 * @throws Refusal with the code the schema names, and the field it belongs to.
 */
export function parseInput<Schema extends v.GenericSchema>(
	schema: Schema,
	input: unknown
): v.InferOutput<Schema> {
	const result = v.safeParse(schema, input);
	if (result.success) return result.output;
	const [issue] = result.issues;
	const code = refusalCodes.find((known) => known === issue.message) ?? ('required' as RefusalCode);
	const max = issue.type === 'max_length' ? Number(issue.requirement) : undefined;
	const field = issue.path?.[0]?.key;
	throw new Refusal(code, {
		...(max === undefined ? {} : { params: { max } }),
		...(field === undefined ? {} : { field: String(field) })
	});
}
