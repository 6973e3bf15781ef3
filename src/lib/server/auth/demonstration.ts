import type { Role } from '$lib/domain/roles';

/** Somebody of the demonstration; the names are plainly made up. */
export interface DemonstrationPerson {
	key: 'lead' | 'secondLead' | 'facilitator' | 'member' | 'steering' | 'reader';
	name: string;
	email: string;
	roles: readonly Role[];
}

function person(
	key: DemonstrationPerson['key'],
	name: string,
	roles: readonly Role[]
): DemonstrationPerson {
	return { key, name, email: `${key.toLowerCase()}@demo.handlekraft.invalid`, roles };
}

/**
 * The people and the code of the demonstration, shared by what seeds it and by the doors on the
 * front page. Everybody may know them: it is shown only where `HANDLEKRAFT_DEMO` is 1.
 */
export const demonstration = {
	password: 'fra-anbefaling-til-handling',
	workshopCode: 'K7M3QP',
	people: [
		person('lead', 'Prøve Projektleder', ['projectLead']),
		person('secondLead', 'Anden Projektleder', ['projectLead']),
		person('facilitator', 'Fiktiv Facilitator', ['facilitator']),
		person('member', 'Opdigtet Medarbejder', ['member']),
		person('steering', 'Opfundet Styregruppe', ['steering']),
		person('reader', 'Tænkt Læser', ['reader'])
	]
} as const satisfies {
	password: string;
	workshopCode: string;
	people: readonly DemonstrationPerson[];
};

/** @throws Error for a key that is not among the people. */
export function demonstrationPerson(key: DemonstrationPerson['key']): DemonstrationPerson {
	const found = demonstration.people.find((person) => person.key === key);
	if (!found) throw new Error(`The demonstration has no ${key}.`);
	return found;
}
