import type { AriaAttributes } from 'svelte/elements';

/** What a field hands its control, so that label, hint and error belong to it. */
export interface ControlAttributes {
	id: string;
	name: string;
	required: boolean;
	'aria-describedby': string | undefined;
	'aria-invalid': AriaAttributes['aria-invalid'];
}

/** The id of the field called `name`: an error summary links to it without knowing the field. */
export function fieldId(name: string): string {
	return `field-${name}`;
}
