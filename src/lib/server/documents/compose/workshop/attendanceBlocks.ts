import type { RecordedAttendance } from '$lib/domain/workshop/workshopRecord';
import type { Dictionary } from '$lib/text';
import type { Block } from '../../model/block';
import { heading, paragraph, table } from '../../model/blocks';

/** How many came, and from where; nobody's name. */
export function attendanceBlocks(
	{ count, sectors, tables }: RecordedAttendance,
	{ results }: Dictionary
): Block[] {
	const words = results.attendance;
	const came = sectors.filter(({ participants }) => participants > 0);
	const missing = sectors.filter(({ participants }) => participants === 0);
	const seats = tables.map(
		({ number, participants }) => `${words.table} ${number}: ${participants}`
	);
	return [
		heading(1, words.title),
		...paragraph(
			[
				`${words.count(count)}.`,
				missing.length > 0 && words.missing(missing.map(({ name }) => name).join(', '))
			]
				.filter(Boolean)
				.join(' ')
		),
		...(came.length === 0
			? []
			: [
					table(
						words.caption,
						[
							{ label: words.sector, share: 4, isHeader: true },
							{ label: words.people, share: 1, isNumeric: true }
						],
						came.map(({ name, participants }) => [name, String(participants)])
					)
				]),
		...(seats.length === 0 ? [] : paragraph(`${words.tables}: ${seats.join(', ')}.`))
	];
}
