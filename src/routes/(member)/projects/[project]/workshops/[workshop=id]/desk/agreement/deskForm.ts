import type { FormProblems } from '$lib/server/forms';

/** A link that was made for an owner who is not in the room. */
export interface MadeLink {
	actionItemId: string;
	address: string;
	/** Where it was to be sent; `''`: nowhere. */
	email: string;
	isMailed: boolean;
}

/** What a form of the desk came back with. */
export type DeskForm = (Partial<FormProblems> & { link?: MadeLink }) | null;
