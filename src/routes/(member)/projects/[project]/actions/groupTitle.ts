import type { ActionGroup, ActionGrouping } from '$lib/domain/actionGrouping';
import { isoWeekOf } from '$lib/domain/isoWeek';
import type { Dictionary } from '$lib/text';
import type { PageData } from './$types';

type Row = PageData['list']['rows'][number];

/** What a group of action items has in common, in words. */
export function groupTitle(
	{ rows: [row] }: ActionGroup<Row>,
	by: ActionGrouping,
	text: Dictionary
): string {
	if (!row) return '';
	switch (by) {
		case 'workstream':
			return text.actions.workstream(row.workstream.number, row.workstream.title);
		case 'owner':
			return row.owner?.name ?? text.actions.noOwner;
		case 'status':
			return text.components.status[row.status];
		case 'workingGroup':
			return row.workingGroup?.name ?? text.actionLooks.filter.noGroup;
		case 'dueWeek': {
			if (!row.dueOn) return text.actions.noDeadline;
			const { week, year } = isoWeekOf(row.dueOn);
			return text.actionLooks.group.week(week, year);
		}
	}
}
