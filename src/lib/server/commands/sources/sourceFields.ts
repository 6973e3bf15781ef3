import * as v from 'valibot';
import { words } from '../words';

const needed = (max: number) => v.pipe(words(max), v.nonEmpty('required'));

/** What a project says of a source of its own; every message is a refusal code. */
export const sourceFields = v.object({
	title: needed(200),
	publisher: needed(200),
	kind: v.optional(words(100), ''),
	/** As the source lets us say it: `2026-02-24`, `2016`, `2018 eller senere`. */
	dateLabel: needed(60),
	/** `on` from a ticked box. */
	dateIsStated: v.pipe(
		v.optional(v.union([v.boolean(), v.picklist(['on', ''])], 'required'), false),
		v.transform((value) => value === true || value === 'on')
	),
	dateStatus: v.optional(words(300), ''),
	edition: v.pipe(
		v.optional(v.nullable(words(100)), null),
		v.transform((edition) => edition || null)
	)
});

export type SourceFields = v.InferInput<typeof sourceFields>;
