import { parseIsoDay } from '$lib/domain/calendarDay';
import type { Dictionary } from '$lib/text';
import type { Cell, Sheet } from './sheet';

/** An action as minutes and reports name it. */
export interface AgreedAction {
	number: number;
	title: string;
	ownerName: string | null;
	/** ISO day. */
	dueOn: string | null;
	/** How it stands, in a word: an answer, a status. */
	standing?: string;
}

/** The actions of one meeting, beside its minutes. */
export function agreedSheet(actions: readonly AgreedAction[], text: Dictionary): Sheet {
	const words = text.documents.list.column;
	return {
		title: text.documents.package.actions,
		columns: [
			{ label: words.number, width: 6 },
			{ label: words.title, width: 48 },
			{ label: words.owner, width: 28 },
			{ label: words.dueOn, width: 12 },
			{ label: words.status, width: 16 }
		],
		rows: actions.map(({ number, title, ownerName, dueOn, standing }): Cell[] => {
			const day = parseIsoDay(dueOn ?? '');
			return [number, title, ownerName ?? text.actions.noOwner, day && { day }, standing ?? null];
		})
	};
}
