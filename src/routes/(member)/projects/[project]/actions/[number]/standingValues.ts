import type { ActionItemPage } from '$lib/server/queries/actionItemPage';
import type { ActionValues } from '../actionValues';

/** An item as the fields of its form begin. */
export function standingValues(item: ActionItemPage): ActionValues {
	return {
		title: item.title,
		description: item.description,
		owner: item.owner?.key ?? '',
		ownerContact: item.owner?.contact ?? '',
		dueOn: item.dueOn ?? '',
		workstreamId: item.workstreamId,
		recommendationIds: item.passages.map(({ id }) => id),
		contributorIds: item.contributors.map(({ id }) => id)
	};
}
