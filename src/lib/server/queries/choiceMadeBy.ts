import { sql } from 'drizzle-orm';
import { choice, userAccount } from '$lib/server/db/schema';

/** Who made a choice, where `user_account` is joined: a leader may have, at a workshop, without one. */
export const choiceMadeBy = sql<string>`coalesce(${userAccount.name}, ${choice.madeByName}, '')`;
