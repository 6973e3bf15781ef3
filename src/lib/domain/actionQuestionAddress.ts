import type { ActionFilter } from './actionFilter';
import type { ActionQuestion } from './actionQuestionOf';

/** Where an address says each part of a filter. */
const names: Record<keyof ActionFilter, string> = {
	search: 'q',
	workstream: 'workstream',
	status: 'status',
	owner: 'owner',
	sector: 'sector',
	recommendation: 'recommendation',
	workingGroup: 'workingGroup',
	kind: 'kind',
	light: 'light',
	due: 'due',
	dueFrom: 'dueFrom',
	dueTo: 'dueTo',
	isWithoutOwner: 'ownerless',
	isMine: 'mine'
};

/**
 * The question as an address says it, without the mark: always in one order, and without what goes
 * unsaid, so that two views of the same are the same words. What `actionQuestionOf` reads back.
 */
export function actionQuestionAddress({
	look,
	filter,
	sort,
	isDescending,
	group
}: ActionQuestion): string {
	const params = new URLSearchParams();
	if (look !== 'list') params.set('view', look);
	for (const [part, name] of Object.entries(names)) {
		const value = filter[part as keyof ActionFilter];
		if (value !== undefined) params.set(name, value === true ? '1' : String(value));
	}
	if (sort !== 'number') params.set('sort', sort);
	if (isDescending) params.set('order', 'descending');
	if (group) params.set('group', group);
	return params.toString();
}
