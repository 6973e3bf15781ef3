import type { CalendarDay } from './calendarDay';

/** What a dated fact of a project's frame is; only a source can say so. */
export const projectDateKinds = ['event', 'fixed', 'expected', 'superseded'] as const;
export type ProjectDateKind = (typeof projectDateKinds)[number];

/** How a dated fact reads today. None of them is "overdue": that word belongs to action items. */
export type ProjectDateState = 'past' | 'ahead' | 'expected' | 'lifted';

/**
 * What has been lifted stays lifted and what was expected stays an expectation, whatever the day
 * is; the source does not say whether it happened.
 *
 * @param label As precise as the source: '2026-04-17', '2026-01' or '2024'. A month or year is past
 * when it is over.
 */
export function projectDateState(
	kind: ProjectDateKind,
	label: string,
	today: CalendarDay
): ProjectDateState {
	if (kind === 'superseded') return 'lifted';
	if (kind === 'expected') return 'expected';
	return label < today.slice(0, label.length) ? 'past' : 'ahead';
}
