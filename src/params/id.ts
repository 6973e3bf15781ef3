import type { ParamMatcher } from '@sveltejs/kit';

/** A row's id: an address that cannot be one is "not found" before the database is asked. */
export const match: ParamMatcher = (param) =>
	/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/.test(param);
