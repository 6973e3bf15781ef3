import { eq, sql } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { boardClient, participant, userAccount } from '$lib/server/db/schema';

/**
 * Who has written on a board, by client of its document; those without a name are left out. Show it only
 * where people are named.
 */
export async function boardPeople(
	db: Queryable,
	boardId: string
): Promise<{ clientId: number; id: string; name: string }[]> {
	const user = sql`'user:' || ${userAccount.id}`;
	const guest = sql`'participant:' || ${participant.id}`;
	const rows = await db
		.select({
			clientId: boardClient.clientId,
			key: boardClient.personKey,
			user: userAccount.name,
			guest: participant.firstName
		})
		.from(boardClient)
		.leftJoin(userAccount, eq(boardClient.personKey, user))
		.leftJoin(participant, eq(boardClient.personKey, guest))
		.where(eq(boardClient.boardId, boardId));
	return rows.flatMap(({ clientId, key, user, guest }) => {
		const name = user ?? guest;
		return name ? [{ clientId, id: key.slice(key.indexOf(':') + 1), name }] : [];
	});
}
