import { sql, type SQL } from 'drizzle-orm';
import { isChoice } from '$lib/domain/search/searchKinds';
import { anyOf } from '$lib/server/db/anyOf';
import type { Queryable } from '$lib/server/db/client';
import { actionItem } from '$lib/server/db/schema';
import { actionRows, type ActionRow } from '../actionRows';
import { asked, rankOf, type SearchScope } from './searchScope';

/** An action of the project. */
export interface ActionHit extends Pick<ActionRow, 'number' | 'title' | 'status' | 'light'> {
	kind: 'action';
	key: string;
	text: string;
}

export function actionMatches({ projectId, words, filter: { state } }: SearchScope): SQL {
	const vector = sql`${actionItem.search}`;
	const isNumber = sql`${actionItem.number}::text = ${words.query.replace(/^#/, '')}`;
	return sql`
		select 'action' as kind, ${actionItem.id}::text as key,
			${rankOf(vector, words)} + (${isNumber})::int as rank
		from ${actionItem}
		where ${actionItem.projectId} = ${projectId} and (${vector} @@ ${asked(words)} or ${isNumber})
			${state === null || isChoice(state) ? sql`` : sql`and ${actionItem.status} = ${state}`}`;
}

export async function actionHits(
	db: Queryable,
	projectId: string,
	keys: readonly string[],
	now: Date
): Promise<ActionHit[]> {
	if (keys.length === 0) return [];
	const own = anyOf(actionItem.id, keys);
	const [rows, texts] = await Promise.all([
		actionRows(db, projectId, { now, where: [own] }),
		db.select({ id: actionItem.id, text: actionItem.description }).from(actionItem).where(own)
	]);
	return rows.map(({ id, number, title, status, light }) => ({
		kind: 'action',
		key: id,
		...{ number, title, status, light },
		text: texts.find((row) => row.id === id)?.text ?? ''
	}));
}
