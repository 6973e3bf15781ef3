import { formatDay } from '$lib/domain/format';
import type { Locale } from '$lib/domain/locale';
import type { MinutedAction } from '$lib/domain/meeting/minutes';
import type { Dictionary } from '$lib/text';
import type { Block } from '../../model/block';
import { headedTable, heading, paragraph } from '../../model/blocks';

/** The actions agreed at a meeting. */
export function agreedBlocks(
	actions: readonly MinutedAction[],
	text: Dictionary,
	locale: Locale
): Block[] {
	const words = text.documents.meeting;
	const { column, noOwner, noDeadline } = text.actions;
	if (actions.length === 0) return [heading(1, words.agreed), ...paragraph(words.noneAgreed)];
	return headedTable(
		1,
		words.agreed,
		[
			{ label: column.number, share: 0.7, isNumeric: true },
			{ label: column.title, share: 4, isHeader: true },
			{ label: column.owner, share: 2.5 },
			{ label: column.dueOn, share: 1.4 }
		],
		actions.map(({ number, title, ownerName, dueOn }) => [
			String(number),
			title,
			ownerName ?? noOwner,
			dueOn ? formatDay(dueOn, locale) : noDeadline
		])
	);
}
