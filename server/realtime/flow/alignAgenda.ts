import { and, asc, eq, inArray } from 'drizzle-orm';
import type * as Y from 'yjs';
import {
	addSection,
	moveSection,
	readNotes,
	readSections,
	removeSection,
	renameSection
} from '$lib/board';
import { isAgendaSection } from '$lib/domain/meeting/agendaSection';
import type { Connection } from '$lib/server/db/client';
import { agendaItem, meeting } from '$lib/server/db/schema';
import type { Realtime } from '..';

/** A section as the agenda wants it. */
interface Wanted {
	key: string;
	title: string;
}

/**
 * Has a meeting's board follow its agenda: a section for each item, in the same order and by the same
 * name, before those that people have made themselves. One whose item is gone goes too, unless somebody
 * has noted something there. Done twice it changes nothing.
 */
export async function alignAgenda(
	{ db }: Pick<Connection, 'db'>,
	editBoard: Realtime['editBoard'],
	meetingId: string
): Promise<void> {
	const items = await db
		.select({ boardId: meeting.boardId, key: agendaItem.sectionKey, title: agendaItem.title })
		.from(agendaItem)
		.innerJoin(meeting, eq(meeting.id, agendaItem.meetingId))
		.where(and(eq(meeting.id, meetingId), inArray(meeting.state, ['planned', 'running'])))
		.orderBy(asc(agendaItem.position), asc(agendaItem.id));
	const boardId = items[0]?.boardId;
	if (boardId) await editBoard(boardId, (doc) => align(doc, items));
}

function align(doc: Y.Doc, wanted: readonly Wanted[]): void {
	const noted = new Set(readNotes(doc, { parts: true }).map(({ sectionKey }) => sectionKey));
	for (const { key } of readSections(doc)) {
		const isGone = isAgendaSection(key) && !wanted.some((item) => item.key === key);
		if (isGone && !noted.has(key)) putAway(doc, key, wanted[0]!.key);
	}
	wanted.forEach(({ key, title }, index) => {
		const standing = readSections(doc);
		if (!standing.some((section) => section.key === key)) addSection(doc, { key, title }, null);
		renameSection(doc, key, title, null);
		const place = readSections(doc);
		if (place[index]?.key !== key) moveSection(doc, key, place[index]?.key ?? null, null);
	});
}

function putAway(doc: Y.Doc, key: string, toKey: string): void {
	removeSection(doc, key, { toKey, by: null, at: Date.now() }, null);
}
