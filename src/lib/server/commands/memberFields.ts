import * as v from 'valibot';
import { roles } from '$lib/domain/roles';

/** A person in a project, as the settings page and the commands behind it name them. */
export const memberFields = {
	projectId: v.pipe(v.string('required'), v.uuid('notFound')),
	userId: v.pipe(v.string('required'), v.uuid('unknownUser')),
	/** At least one: whoever has none is not in the project. */
	roles: v.pipe(v.array(v.picklist(roles, 'required'), 'required'), v.minLength(1, 'required')),
	/** `''`: speaks for no sector. */
	sectorId: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.uuid())], 'unknownSector'), '')
};
