import { asc, eq } from 'drizzle-orm';
import type { CalendarDay } from '$lib/domain/calendarDay';
import type { ProjectDateKind } from '$lib/domain/projectDate';
import type { Queryable } from '$lib/server/db/client';
import { project, projectBody, projectDate, targetGroupEntry } from '$lib/server/db/schema';

/** What a project is, before anybody has written anything: grant, dates, for whom. */
export interface ProjectFrame {
	owner: string;
	summary: string;
	/** In øre. */
	grantOre: number | null;
	grantor: string | null;
	/** Null: no source states an end. */
	endsOn: CalendarDay | null;
	/** Null: the project has not decided whether '0-18 år' holds those who are 18. */
	includesEighteen: boolean | null;
	dates: {
		key: string;
		/** As precise as the source: '2026-04-17', '2026-01'. */
		dateLabel: string;
		kind: ProjectDateKind;
		what: string;
		supersededOn: CalendarDay | null;
		sourceCode: string | null;
	}[];
	/** Oldest first, in the source's own words. */
	targetGroup: {
		validFrom: CalendarDay | null;
		ages: { from: number; to: number | null };
		words: string;
		sourceCode: string | null;
	}[];
	/** Names of the bodies that steer it. */
	bodies: string[];
}

/** @throws where there is no such project: the layout above has found it already. */
export async function projectFrame(db: Queryable, projectId: string): Promise<ProjectFrame> {
	const [rows, dates, targetGroup, bodies] = await Promise.all([
		db
			.select({
				owner: project.owner,
				summary: project.summary,
				grantOre: project.grantOre,
				grantor: project.grantor,
				endsOn: project.endsOn,
				includesEighteen: project.includesEighteen
			})
			.from(project)
			.where(eq(project.id, projectId)),
		db
			.select()
			.from(projectDate)
			.where(eq(projectDate.projectId, projectId))
			.orderBy(asc(projectDate.dateLabel), asc(projectDate.key)),
		db
			.select()
			.from(targetGroupEntry)
			.where(eq(targetGroupEntry.projectId, projectId))
			.orderBy(asc(targetGroupEntry.position)),
		db
			.select({ name: projectBody.name })
			.from(projectBody)
			.where(eq(projectBody.projectId, projectId))
			.orderBy(asc(projectBody.name))
	]);
	const [row] = rows;
	if (!row) throw new Error('There is no project with that id');
	return {
		...row,
		endsOn: row.endsOn as CalendarDay | null,
		dates: dates.map(({ key, dateLabel, kind, what, supersededOn, sourceCode }) => ({
			...{ key, dateLabel, kind, what, sourceCode },
			supersededOn: supersededOn as CalendarDay | null
		})),
		targetGroup: targetGroup.map(({ validFrom, ageFrom, ageTo, words, sourceCode }) => ({
			validFrom: validFrom as CalendarDay | null,
			ages: { from: ageFrom, to: ageTo },
			words,
			sourceCode
		})),
		bodies: bodies.map(({ name }) => name)
	};
}
