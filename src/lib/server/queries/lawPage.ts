import type { CalendarDay } from '$lib/domain/calendarDay';
import { projectDateState } from '$lib/domain/projectDate';
import type { Queryable } from '$lib/server/db/client';
import { groupLaw } from './groupLaw';
import { legalReferences } from './legalReferences';
import { normList } from './normList';
import { projectFrame } from './projectFrame';
import { unnamedLaw } from './unnamedLaw';

/** The law and the time limits of a project's sources, and what the project found of them. */
export async function lawPage(db: Queryable, projectId: string, today: CalendarDay) {
	const [references, unnamed, norms, frame] = await Promise.all([
		legalReferences(db, projectId),
		unnamedLaw(db, projectId),
		normList(db, projectId),
		projectFrame(db, projectId)
	]);
	return {
		laws: groupLaw(references),
		count: {
			all: references.length,
			checked: references.filter(({ checks }) => checks.length > 0).length
		},
		unnamed,
		norms,
		dates: frame.dates
			// What merely happened is no limit.
			.filter(({ kind }) => kind !== 'event')
			.map((date) => ({ ...date, state: projectDateState(date.kind, date.dateLabel, today) }))
	};
}
