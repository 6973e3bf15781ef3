import { asc, eq } from 'drizzle-orm';
import type { Presence } from '$lib/domain/meeting/presence';
import type { Queryable } from '$lib/server/db/client';
import { meetingAttendance } from '$lib/server/db/schema';
import { sectorsOf, type ListedSector } from '../sectorsOf';

export interface Attendant {
	id: string;
	/** Null: without an account. */
	userId: string | null;
	name: string;
	/** Null: not said yet. */
	presence: Presence | null;
}

export interface SectorAttendance {
	/** Null: those who speak for no sector, last. */
	sector: ListedSector | null;
	people: Attendant[];
}

/** Who is awaited at a meeting, or was there: every sector of the project, also where nobody comes from it. */
export async function attendanceAt(
	db: Queryable,
	projectId: string,
	meetingId: string
): Promise<SectorAttendance[]> {
	const [sectors, people] = await Promise.all([
		sectorsOf(db, projectId),
		db
			.select({
				id: meetingAttendance.id,
				userId: meetingAttendance.userId,
				name: meetingAttendance.name,
				presence: meetingAttendance.presence,
				sectorId: meetingAttendance.sectorId
			})
			.from(meetingAttendance)
			.where(eq(meetingAttendance.meetingId, meetingId))
			.orderBy(asc(meetingAttendance.name), asc(meetingAttendance.id))
	]);
	const from = (sectorId: string | null) =>
		people
			.filter((person) => person.sectorId === sectorId)
			.map(({ id, userId, name, presence }) => ({ id, userId, name, presence }));
	const bySector = sectors.map((sector) => ({ sector, people: from(sector.id) }));
	const others = from(null);
	return others.length > 0 ? [...bySector, { sector: null, people: others }] : bySector;
}
