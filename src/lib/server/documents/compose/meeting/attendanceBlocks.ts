import type { Minutes } from '$lib/domain/meeting/minutes';
import type { Dictionary } from '$lib/text';
import type { Block } from '../../model/block';
import { heading, paragraph, table } from '../../model/blocks';

/** Who was there, who had said no, who stayed away, by sector; those nobody came from are named. */
export function attendanceBlocks(
	attendance: Minutes['attendance'],
	{ documents }: Dictionary
): Block[] {
	const words = documents.meeting.attendance;
	const known = attendance.filter(
		({ present, excused, absent }) => present.length + excused.length + absent.length > 0
	);
	const missing = attendance.filter(({ present }) => present.length === 0);
	return [
		heading(1, words.title),
		...(known.length === 0
			? []
			: [
					table(
						words.caption,
						[
							{ label: words.sector, share: 2, isHeader: true },
							{ label: words.present, share: 3 },
							{ label: words.excused, share: 2 },
							{ label: words.absent, share: 2 }
						],
						known.map(({ sector, present, excused, absent }) => [
							sector,
							...[present, excused, absent].map((names) => names.join(', '))
						])
					)
				]),
		...(missing.length === 0
			? []
			: paragraph(words.missing(missing.map(({ sector }) => sector).join(', '))))
	];
}
