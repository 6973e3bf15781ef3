import { isoDay } from '$lib/domain/calendarDay';
import { formatDay } from '$lib/domain/format';
import type { Locale } from '$lib/domain/locale';
import type { RecordedAction, WorkshopRecord } from '$lib/domain/workshop/workshopRecord';
import type { Dictionary } from '$lib/text';
import type { Block } from '../../model/block';
import { headedTable, heading, paragraph, table } from '../../model/blocks';

/**
 * What is to be done, by whom and when, and what they answered. Never why they said no: that is for those
 * who run the workshop, and a document is sent on.
 */
export function actionBlocks(
	actions: readonly RecordedAction[],
	text: Dictionary,
	locale: Locale
): Block[] {
	const words = text.results.actions;
	const agreement = text.agreement;
	const agreed = actions.filter(({ answer }) => answer === 'yes' || answer === 'otherDate').length;
	if (actions.length === 0) return [heading(1, words.title), ...paragraph(words.none)];
	return [
		heading(1, words.title),
		table(
			words.caption(agreed, actions.length),
			[
				{ label: words.number, share: 0.7, isNumeric: true },
				{ label: words.what, share: 4, isHeader: true },
				{ label: words.owner, share: 2.6 },
				{ label: words.dueOn, share: 1.4 },
				{ label: words.answer, share: 1.7 }
			],
			actions.map((action) => [
				String(action.number),
				action.recommendations.length === 0
					? action.title
					: `${action.title} (${words.about(action.recommendations.join(', '))})`,
				action.unit
					? agreement.actions.owner(action.unit.name, action.ownerName)
					: agreement.actions.noOwner,
				action.dueOn ? formatDay(isoDay(action.dueOn), locale) : agreement.actions.noDue,
				agreement.commit.answers[action.answer] +
					(action.isParked ? `\n${agreement.commit.parked}` : '')
			])
		)
	];
}

/** What was parked, and where each goes. */
export function parkedBlocks(parked: WorkshopRecord['parked'], text: Dictionary): Block[] {
	const words = text.results.parked;
	const { places, noPlace } = text.agreement.parking;
	if (parked.length === 0) return [heading(1, words.title), ...paragraph(words.none)];
	return headedTable(
		1,
		words.title,
		[
			{ label: words.what, share: 4, isHeader: true },
			{ label: words.place, share: 2 },
			{ label: words.remark, share: 3 }
		],
		parked.map(({ text: what, place, remark }) => [what, place ? places[place] : noPlace, remark])
	);
}
