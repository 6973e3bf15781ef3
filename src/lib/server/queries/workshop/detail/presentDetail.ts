import { asc, eq } from 'drizzle-orm';
import { today } from '$lib/domain/copenhagen';
import { targetGroupOn } from '$lib/domain/targetGroup';
import type { PicturePage } from '$lib/domain/workshop/phase';
import type { PresentDetail } from '$lib/domain/workshop/phaseDetail';
import type { Queryable } from '$lib/server/db/client';
import { projectSource, sourceDocument, workshop } from '$lib/server/db/schema';
import { projectFrame } from '../../projectFrame';
import { workstreamsOf } from '../../workstreamsOf';
import type { ProgrammePhase } from '../programmeOf';

/** The project's own facts that the phase's pages ask for, and no others. */
export async function presentDetail(
	db: Queryable,
	{ workshopId, settings }: ProgrammePhase
): Promise<PresentDetail | null> {
	const [found] = await db
		.select({ projectId: workshop.projectId })
		.from(workshop)
		.where(eq(workshop.id, workshopId));
	if (!found) return null;
	const { projectId } = found;
	const asks = (...kinds: PicturePage['kind'][]) =>
		settings.pages.some(({ kind }) => kinds.includes(kind));
	const [frame, workstreams, sources] = await Promise.all([
		asks('frame', 'targetGroup') ? projectFrame(db, projectId) : null,
		asks('workstreams') ? workstreamsOf(db, projectId) : [],
		asks('sources') ? sourcesOf(db, projectId) : []
	]);
	const target =
		frame && asks('targetGroup') ? targetGroupOn(frame.targetGroup, today(new Date())) : null;
	return {
		kind: 'present',
		frame: frame && asks('frame') ? shownFrame(frame) : null,
		workstreams: workstreams.map(({ number, title, summary }) => ({ number, title, summary })),
		targetGroup: target && {
			words: target.words,
			sourceCode: target.sourceCode,
			validFrom: target.validFrom
		},
		sources
	};
}

function shownFrame({
	owner,
	grantOre,
	grantor,
	endsOn,
	bodies,
	dates
}: Awaited<ReturnType<typeof projectFrame>>): NonNullable<PresentDetail['frame']> {
	// What was lifted is history: the overview tells it, the room need not.
	const standing = dates.filter(({ kind }) => kind !== 'superseded');
	return {
		...{ owner, grantOre, grantor, endsOn, bodies },
		dates: standing.map(({ key, dateLabel, kind, what }) => ({ key, dateLabel, kind, what }))
	};
}

function sourcesOf(db: Queryable, projectId: string): Promise<PresentDetail['sources']> {
	return db
		.select({
			title: sourceDocument.title,
			publisher: sourceDocument.publisher,
			dateLabel: sourceDocument.dateLabel
		})
		.from(projectSource)
		.innerJoin(sourceDocument, eq(sourceDocument.id, projectSource.sourceId))
		.where(eq(projectSource.projectId, projectId))
		.orderBy(asc(sourceDocument.position));
}
