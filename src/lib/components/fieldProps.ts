/** What every field with a label takes. */
export interface FieldProps {
	label: string;
	name: string;
	id?: string | undefined;
	hint?: string | undefined;
	error?: string | undefined;
	required?: boolean | undefined;
}
