import { eq, isNull, or } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/**
 * Condition on a `project_id` that is null for what the shipped catalogue brings to every project:
 * that, and what this project added, but nothing that another did.
 */
export const sharedOrOwn = (column: PgColumn, projectId: string) =>
	or(isNull(column), eq(column, projectId));
