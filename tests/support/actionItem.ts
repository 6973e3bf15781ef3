import type { Database } from '$lib/server/db/client';
import {
	commitActionItem,
	type CommitActionItemInput,
	type CommittedActionItem
} from '$lib/server/commands/commitActionItem';
import type { TestProject } from './project.ts';

/** Commits an item in `project`, agreed on its workshop's day and due a month later. */
export function newActionItem(
	db: Database,
	project: TestProject,
	{
		now = new Date('2026-04-17T12:00:00Z'),
		...over
	}: Partial<CommitActionItemInput> & { now?: Date } = {}
): Promise<CommittedActionItem> {
	return commitActionItem(
		{ db, actor: project.people.facilitator, now },
		{
			projectId: project.id,
			title: 'Fælles visitation',
			owner: `unit:${project.units.clinic.id}`,
			dueOn: '2026-05-15',
			workstreamId: project.workstreams[1].id,
			recommendationIds: [project.source.recommendations[0].id],
			...over
		}
	);
}
