/** One part of a document, by what it is and not by how it looks. */
export type Block =
	| { kind: 'heading'; level: 1 | 2 | 3; text: string; startsPage?: boolean }
	/** `isMuted`: a remark on what stands above it. */
	| { kind: 'paragraph'; text: string; isMuted?: boolean }
	| { kind: 'list'; items: readonly string[]; isOrdered?: boolean }
	| { kind: 'facts'; facts: readonly Fact[] }
	| TableBlock;

/** Something with a name: "Dato: 17. april 2026". */
export interface Fact {
	label: string;
	value: string;
}

export interface TableBlock {
	kind: 'table';
	/** Says what the table shows, for those who hear it. */
	caption: string;
	/** The heading above says the same: the caption is only heard. */
	isUnderHeading?: boolean;
	columns: readonly Column[];
	/** As many cells as columns. */
	rows: readonly (readonly string[])[];
}

export interface Column {
	label: string;
	/** Its part of the width, beside those of the others. */
	share: number;
	isNumeric?: boolean;
	/** Its cells name their rows. */
	isHeader?: boolean;
}
