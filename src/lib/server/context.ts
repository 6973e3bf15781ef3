import type { Actor } from '$lib/server/policies/actor';
import type { Database } from '$lib/server/db/client';

/** What every command is told besides its input: on what, by whom, when. */
export interface CommandContext {
	db: Database;
	actor: Actor;
	now: Date;
}
