import { Refusal, type RefusalCode } from './refusal';

/** A no to one of several action items that were to be changed at once. */
export interface RefusedItem {
	actionItemId: string;
	number: number;
	title: string;
	code: RefusalCode;
	/** Who has changed it meanwhile, where that is why. */
	by: string | null;
}

/** Nothing was changed, because of these. */
export class ItemRefusals extends Refusal {
	readonly items: readonly RefusedItem[];

	constructor(items: readonly RefusedItem[]) {
		super(items[0]?.code ?? 'unexpected');
		this.items = items;
	}
}
