import { eq } from 'drizzle-orm';
import type { CalendarDay } from '$lib/domain/calendarDay';
import type { Queryable } from '$lib/server/db/client';
import { project } from '$lib/server/db/schema';

/** What every document of a project says of it; numbers are `''` where there are none. */
export interface CaseHead {
	/** The organisation whose project it is. */
	owner: string;
	name: string;
	caseNumber: string;
	kleNumber: string;
}

/** What a project is called and filed under. */
export interface ProjectCase extends CaseHead {
	/** By when its grant is to be spent; null: nobody has said. */
	grantSpendBy: CalendarDay | null;
}

/** @throws where there is no such project: the layout above has found it already. */
export async function projectCase(db: Queryable, projectId: string): Promise<ProjectCase> {
	const [found] = await db
		.select({
			owner: project.owner,
			name: project.name,
			caseNumber: project.caseNumber,
			kleNumber: project.kleNumber,
			grantSpendBy: project.grantSpendBy
		})
		.from(project)
		.where(eq(project.id, projectId));
	if (!found) throw new Error('the project is gone');
	return { ...found, grantSpendBy: found.grantSpendBy as CalendarDay | null };
}
