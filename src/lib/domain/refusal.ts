import type { RefusalCode } from './refusalCodes';

export { refusalCodes, type RefusalCode } from './refusalCodes';

/** Values that go into the sentence a person reads, such as a limit or a count. */
export type RefusalParams = Readonly<Record<string, string | number>>;

/**
 * A no that a person can understand and mend. It carries a code, never wording, and it never
 * carries what the person wrote: that might be the very thing we must not keep.
 */
export class Refusal extends Error {
	readonly code: RefusalCode;
	readonly params: RefusalParams;
	/** Name of the form field the refusal belongs to, where there is one. */
	readonly field: string | undefined;

	constructor(code: RefusalCode, { params = {}, field }: RefusalDetails = {}) {
		super(code);
		this.name = 'Refusal';
		this.code = code;
		this.params = params;
		this.field = field;
	}
}

/** A no to several fields at once, so that each can be told what is wrong with it. */
export class FieldRefusals extends Refusal {
	readonly fields: Readonly<Record<string, { code: RefusalCode; params: RefusalParams }>>;

	constructor(refusals: readonly Refusal[]) {
		const [first] = refusals;
		super(first?.code ?? 'unexpected', { params: first?.params, field: first?.field });
		this.fields = Object.fromEntries(
			refusals.map(({ field = '', code, params }) => [field, { code, params }])
		);
	}
}

interface RefusalDetails {
	params?: RefusalParams | undefined;
	field?: string | undefined;
}
