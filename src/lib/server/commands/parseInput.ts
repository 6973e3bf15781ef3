import * as v from 'valibot';
import { Refusal, refusalCodes, type RefusalCode } from '$lib/domain/refusal';

/**
 * Reads what a command was handed. A form has usually been read by the same schema already, so that
 * every field's fault is told at once; here the first one refuses, whoever the caller is.
 *
 * @param within Keys of the input that only hold fields: the field is then what lies within them, by its
 *   whole path (`title`, `pages.2.title`). Without it, it is the input's own key.
 * @throws Refusal with the code the schema names, and the field it belongs to.
 */
export function parseInput<Schema extends v.GenericSchema>(
	schema: Schema,
	input: unknown,
	{ within }: { within?: readonly string[] } = {}
): v.InferOutput<Schema> {
	const result = v.safeParse(schema, input);
	if (result.success) return result.output;
	throw refusalOf(result.issues[0], fieldOf(result.issues[0], within));
}

/** What a schema found wrong, as the refusal its message names. */
export function refusalOf(issue: v.BaseIssue<unknown>, field: string | undefined): Refusal {
	const code = refusalCodes.find((known) => known === issue.message) ?? ('required' as RefusalCode);
	const max = issue.type === 'max_length' ? Number(issue.requirement) : undefined;
	return new Refusal(code, { params: max === undefined ? undefined : { max }, field });
}

function fieldOf(
	{ path }: v.BaseIssue<unknown>,
	within: readonly string[] | undefined
): string | undefined {
	const keys = path?.map(({ key }) => String(key)) ?? [];
	const at = within ? keys.findIndex((key) => !within.includes(key)) : -1;
	return at < 0 ? keys[0] : keys.slice(at).join('.');
}
