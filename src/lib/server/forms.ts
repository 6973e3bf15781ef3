import { fail, type ActionFailure } from '@sveltejs/kit';
import * as v from 'valibot';
import {
	FieldRefusals,
	Refusal,
	refusalCodes,
	type RefusalCode,
	type RefusalParams
} from '$lib/domain/refusal';
import { statusOf } from './errors';

/** What is wrong with one field, as a code the page turns into words. */
export interface FieldProblem {
	code: RefusalCode;
	params?: RefusalParams;
}

/** What a form action answers when it refuses: nothing typed is lost. `''` is the whole form. */
export interface FormProblems {
	problems: Record<string, FieldProblem>;
	values: Record<string, string | string[]>;
}

export type FormRead<Output> =
	| { ok: true; output: Output; values: FormProblems['values'] }
	| { ok: false; failure: ActionFailure<FormProblems> };

/** A field longer than this is cut off the echo: nobody types that, and no page should carry it. */
const ECHO_MAX = 10_000;

function valuesOf(data: FormData): FormProblems['values'] {
	const values: FormProblems['values'] = {};
	for (const name of new Set(data.keys())) {
		// A password is never sent back.
		if (/password/i.test(name)) continue;
		const all = data.getAll(name).map((value) => String(value).slice(0, ECHO_MAX));
		values[name] = all.length > 1 ? all : (all[0] ?? '');
	}
	return values;
}

/** PostgreSQL stores no NUL, and nobody types one: it is taken out before anything looks at it. */
function withoutNul(data: FormData): FormData {
	const clean = new FormData();
	for (const [name, value] of data) {
		clean.append(name, typeof value === 'string' ? value.replaceAll('\0', '') : value);
	}
	return clean;
}

/**
 * Reads a form by a valibot schema whose messages are refusal codes. Fields that may come several
 * times are named in `lists`.
 */
export async function readForm<Schema extends v.GenericSchema>(
	request: Request,
	schema: Schema,
	{ lists = [] }: { lists?: string[] } = {}
): Promise<FormRead<v.InferOutput<Schema>>> {
	const data = withoutNul(await request.formData());
	const values = valuesOf(data);
	const input: Record<string, unknown> = Object.fromEntries(data);
	for (const name of lists) input[name] = data.getAll(name);
	const result = v.safeParse(schema, input);
	if (result.success) return { ok: true, output: result.output, values };
	const problems: FormProblems['problems'] = {};
	for (const issue of result.issues) {
		problems[String(issue.path?.[0]?.key ?? '')] ??= problemOf(issue);
	}
	return { ok: false, failure: fail(400, { problems, values }) };
}

/** A refusal thrown by a command, as the answer of the form action; anything else is thrown on. */
export function refusedForm(
	thrown: unknown,
	values: FormProblems['values']
): ActionFailure<FormProblems> {
	if (!(thrown instanceof Refusal)) throw thrown;
	const problems =
		thrown instanceof FieldRefusals
			? { ...thrown.fields }
			: { [thrown.field ?? '']: { code: thrown.code, params: thrown.params } };
	return fail(statusOf(thrown.code), { problems, values });
}

function problemOf(issue: v.BaseIssue<unknown>): FieldProblem {
	const code = (refusalCodes as readonly string[]).includes(issue.message)
		? (issue.message as RefusalCode)
		: 'required';
	return issue.type === 'max_length' && typeof issue.requirement === 'number'
		? { code, params: { max: issue.requirement } }
		: { code };
}
