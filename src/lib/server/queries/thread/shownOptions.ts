import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { noteRef, type NoteRef } from '$lib/domain/thread/noteRef';
import { themeName } from '$lib/domain/workshop/themeName';
import type { Queryable } from '$lib/server/db/client';
import { ballotOption, phase, workshop } from '$lib/server/db/schema';
import type { ThreadTheme } from './threadThemes';

/** What a thread holds that a workshop can have voted on or rated. */
export interface VotedOn {
	projectId: string;
	recommendationId: string | null;
	notes: readonly NoteRef[];
	themes: readonly ThreadTheme[];
}

/** What of it the workshops' phases of a kind were about, where the room has been shown. */
export async function shownOptions(db: Queryable, of: VotedOn, kind: 'vote' | 'rate') {
	const options = await db
		.select({
			id: ballotOption.id,
			label: ballotOption.label,
			recommendationId: ballotOption.recommendationId,
			boardId: ballotOption.boardId,
			itemKey: ballotOption.itemKey,
			phase,
			workshop: { id: workshop.id, title: workshop.title }
		})
		.from(ballotOption)
		.innerJoin(phase, eq(phase.id, ballotOption.phaseId))
		.innerJoin(workshop, eq(workshop.id, phase.workshopId))
		.where(
			and(eq(workshop.projectId, of.projectId), eq(phase.kind, kind), isNotNull(phase.revealedAt))
		)
		.orderBy(asc(phase.revealedAt), asc(ballotOption.position));
	return options.filter((option) => isAbout(of, option));
}

interface Option {
	label: string;
	recommendationId: string | null;
	boardId: string | null;
	itemKey: string | null;
	phase: Pick<typeof phase.$inferSelect, 'settings'>;
	workshop: { id: string };
}

function isAbout({ recommendationId, notes, themes }: VotedOn, option: Option): boolean {
	if (option.recommendationId) return option.recommendationId === recommendationId;
	if (!option.boardId || !option.itemKey) return false;
	if (notes.includes(noteRef(option.boardId, option.itemKey))) return true;
	// Themes of the same name were voted on as one, whichever of the tables had them.
	return (
		option.phase.settings.subject === 'themes' &&
		themes.some(
			({ workshopId, title }) =>
				workshopId === option.workshop.id && themeName(title) === themeName(option.label)
		)
	);
}
