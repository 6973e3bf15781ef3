import { isoDay } from '$lib/domain/calendarDay';
import { formatDay } from '$lib/domain/format';
import type { Locale } from '$lib/domain/locale';
import type { RecordedChoice, RecordedChoices } from '$lib/domain/workshop/workshopRecord';
import type { Dictionary } from '$lib/text';
import type { Block } from '../../model/block';
import { heading, list, paragraph, table } from '../../model/blocks';

/** What was chosen at the workshop, what stood already, and what nobody took a stand on. */
export function choiceBlocks(
	{ made, standing, notDiscussed }: RecordedChoices,
	text: Dictionary,
	locale: Locale
): Block[] {
	const words = text.results.choices;
	const told = (caption: string, choices: readonly RecordedChoice[]) =>
		table(
			caption,
			[
				{ label: words.recommendation, share: 4, isHeader: true },
				{ label: words.choice, share: 1.5 },
				{ label: words.reason, share: 3 },
				{ label: words.decidedBy, share: 2 }
			],
			choices.map(({ code, title, state, reason, decidingBody, decidedOn }) => [
				`${code} ${title}`,
				text.catalogue.choice[state],
				reason,
				`${decidingBody}, ${formatDay(isoDay(decidedOn), locale)}`
			])
		);
	return [
		heading(1, words.title),
		...(made.length > 0 ? [told(words.made, made)] : paragraph(words.none)),
		...(standing.length > 0 ? [told(words.standing, standing)] : []),
		heading(2, `${words.notDiscussed} (${notDiscussed.length})`),
		...(notDiscussed.length === 0 ? paragraph(words.allDiscussed) : []),
		...list(notDiscussed.map(({ code, title }) => `${code} ${title}`))
	];
}
