import { and, desc, eq } from 'drizzle-orm';
import type { SteeringContent } from '$lib/domain/steering/steeringContent';
import type { Queryable } from '$lib/server/db/client';
import { meeting, steeringSnapshot, userAccount } from '$lib/server/db/schema';
import { checksumOf } from './checksumOf';

/** What a steering meeting saw, with what shows that it is still what it saw. */
export interface Snapshot {
	meeting: { id: string; number: number; title: string; startsAt: Date };
	content: SteeringContent;
	/** As it was written down when the report was frozen. */
	checksum: string;
	/** The content, reckoned anew, has that checksum, and says the instant it was taken. */
	isIntact: boolean;
	takenAt: Date;
	takenBy: string | null;
}

/** Every frozen report of the project, the last one taken first. */
export async function snapshots(db: Queryable, projectId: string): Promise<Snapshot[]> {
	const rows = await db
		.select({
			meeting: {
				id: meeting.id,
				number: meeting.number,
				title: meeting.title,
				startsAt: meeting.startsAt
			},
			content: steeringSnapshot.content,
			checksum: steeringSnapshot.checksum,
			takenAt: steeringSnapshot.takenAt,
			takenBy: userAccount.name
		})
		.from(steeringSnapshot)
		.innerJoin(meeting, eq(meeting.id, steeringSnapshot.meetingId))
		.leftJoin(userAccount, eq(userAccount.id, steeringSnapshot.takenBy))
		.where(and(eq(steeringSnapshot.projectId, projectId), eq(meeting.projectId, projectId)))
		.orderBy(desc(steeringSnapshot.takenAt), desc(meeting.number));
	return rows.map(({ content, ...row }) => {
		const frozen = content as SteeringContent;
		const isIntact = checksumOf(frozen) === row.checksum && frozen.at === row.takenAt.toISOString();
		return { ...row, content: frozen, isIntact };
	});
}
