/** Names one letter, value or type of a document. */
export interface StructId {
	readonly client: number;
	readonly clock: number;
}

/** What a struct brings: a type of its own, letters, values, or nothing any more. */
export type StructContent = 'map' | 'text' | 'letters' | 'values' | 'deleted';

/** One struct of an update: where it belongs and how long it is. What is written in it is not kept. */
export interface Struct extends StructId {
	readonly length: number;
	/** Null for a struct whose place, too, is forgotten. */
	readonly content: StructContent | null;
	readonly origin: StructId | null;
	readonly rightOrigin: StructId | null;
	/** A root's name, a type's id, or null: it lies where its neighbour lies. */
	readonly parent: string | StructId | null;
	readonly key: string | null;
	/** Where in the update's bytes it begins, and where the next one does. */
	readonly from: number;
	readonly to: number;
}

export interface DeletedRange extends StructId {
	readonly length: number;
}
