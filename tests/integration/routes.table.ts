/** Somebody who asks, seen from the project that is asked for. */
export const askers = [
	'nobody',
	'guest',
	'guestOfAnotherWorkshop',
	'projectLead',
	'facilitator',
	'member',
	'steering',
	'reader',
	'memberOfAnotherProject',
	'administrator'
] as const;
export type Asker = (typeof askers)[number];

/** What a stranger without a session gets: sent to sign in, with the way back. */
export const TO_LOGIN = '303 /login';

export interface Row {
	answers: Record<Asker, number | typeof TO_LOGIN>;
	query?: string;
	/** It changes what the next asker would meet, so each gets a project of their own. */
	changes?: boolean;
}

const staff: readonly Asker[] = ['projectLead', 'facilitator', 'member', 'steering', 'reader'];
const leads: readonly Asker[] = ['projectLead', 'facilitator'];
const workers: readonly Asker[] = [...leads, 'member'];
const insiders: readonly Asker[] = [...workers, 'steering'];
const managers: readonly Asker[] = ['projectLead', 'administrator'];

/** These get `status`; whoever is not named is refused, and a stranger is sent to sign in. */
function only(
	who: readonly Asker[],
	status: number,
	others: Partial<Row['answers']> = {}
): Row['answers'] {
	const answers = Object.fromEntries(
		askers.map((asker) => [asker, who.includes(asker) ? status : 403])
	) as Row['answers'];
	return { ...answers, ...(who.includes('nobody') ? {} : { nobody: TO_LOGIN }), ...others };
}

const everybody = (status: number, others: Partial<Row['answers']> = {}) =>
	only(askers, status, others);

/** Somebody the code has nothing more to give: they go straight to the workshop. */
const alreadyIn = Object.fromEntries(
	[...insiders, 'guest' as const].map((asker) => [asker, 303])
) as Partial<Row['answers']>;

/**
 * Who gets what, for every way into the application. A form is sent empty: 400 is the answer of a
 * form that may be filled in, 403 that of one that may not.
 */
export const table: Record<string, Row> = {
	'GET /': { answers: everybody(200) },
	'GET /accessibility': { answers: everybody(200) },
	'GET /healthz': { answers: everybody(200) },
	'GET /readyz': { answers: everybody(200) },
	// No token is set: see metrics.test.ts.
	'GET /metrics': { answers: everybody(404) },
	'POST /locale': { answers: everybody(400) },
	'POST /logout': { answers: everybody(303), changes: true },
	'GET /login': {
		answers: everybody(303, { nobody: 200, guest: 200, guestOfAnotherWorkshop: 200 })
	},
	// Whoever is signed in is shown on, whatever they typed.
	'POST /login': {
		answers: everybody(303, { nobody: 400, guest: 400, guestOfAnotherWorkshop: 400 })
	},
	'GET /j/[code]': { answers: everybody(200, alreadyIn) },
	'POST /j/[code]': { answers: everybody(400, alreadyIn) },
	'GET /administrator/[token]': { answers: everybody(200) },
	'POST /administrator/[token]': { answers: everybody(400) },
	'GET /password/[token]': { answers: everybody(200) },
	'POST /password/[token]': { answers: everybody(400) },
	'GET /live': {
		query: '?topic=project:[projectId]',
		answers: only(staff, 200, { nobody: 401 })
	},
	'GET /live/workshops/[workshop]': {
		answers: only([...insiders, 'guest'], 200, { nobody: 401 })
	},
	'GET /live/workshops/[workshop]/desk': { answers: only(leads, 200, { nobody: 401 }) },
	// Whoever has the screen's key sees the screen; nobody guesses one.
	'GET /live/screens/[key]': { answers: everybody(404) },
	'GET /screen/[key]': { answers: everybody(404) },

	'GET /projects': { answers: everybody(303, { nobody: TO_LOGIN, administrator: 200 }) },
	'GET /projects/[project]': { answers: only(staff, 200) },

	'GET /projects/[project]/recommendations': { answers: only(staff, 200) },
	'GET /projects/[project]/recommendations/[code]': { answers: only(staff, 200) },
	'POST /projects/[project]/recommendations/[code]?/choose': { answers: only(leads, 400) },

	'GET /projects/[project]/workshops': {
		answers: only(insiders, 200, { guest: 303, guestOfAnotherWorkshop: 303 })
	},
	'POST /projects/[project]/workshops?/create': { answers: only(leads, 400) },
	'GET /projects/[project]/workshops/[workshop]': { answers: only([...insiders, 'guest'], 200) },
	'POST /projects/[project]/workshops/[workshop]?/open': {
		answers: only(leads, 200)
	},
	'POST /projects/[project]/workshops/[workshop]?/close': {
		answers: only(leads, 200)
	},
	'POST /projects/[project]/workshops/[workshop]?/remove': { answers: only(leads, 400) },
	'GET /projects/[project]/workshops/[workshop]/cards': { answers: only(leads, 200) },
	'GET /projects/[project]/workshops/[workshop]/desk': { answers: only(leads, 200) },
	'POST /projects/[project]/workshops/[workshop]/desk?/start': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/desk?/steer': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/desk?/reveal': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/desk?/tell': { answers: only(leads, 400) },
	'GET /projects/[project]/workshops/[workshop]/programme': { answers: only(leads, 200) },
	'POST /projects/[project]/workshops/[workshop]/programme?/room': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/programme?/opening': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/programme?/template': {
		answers: only(leads, 400)
	},
	'POST /projects/[project]/workshops/[workshop]/programme?/deleteTemplate': {
		answers: only(leads, 400)
	},
	'POST /projects/[project]/workshops/[workshop]/programme?/keep': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/programme?/add': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/programme?/edit': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/programme?/move': { answers: only(leads, 400) },
	'POST /projects/[project]/workshops/[workshop]/programme?/remove': { answers: only(leads, 400) },
	// With an account one is sent to the workshop's own page.
	'GET /projects/[project]/workshops/[workshop]/take-part': {
		answers: { ...only(insiders, 303), guest: 200 }
	},
	// Nothing has begun there, and nobody says that they are ready.
	'POST /projects/[project]/workshops/[workshop]/take-part?/ready': { answers: only([], 403) },
	'POST /projects/[project]/workshops/[workshop]/take-part?/vote': { answers: only([], 403) },
	'POST /projects/[project]/workshops/[workshop]/take-part?/word': {
		answers: only(['guest'], 400)
	},
	'GET /projects/[project]/workshops/[workshop]/cards/enter': { answers: only(leads, 200) },

	'GET /projects/[project]/boards': { answers: only(insiders, 200) },
	'POST /projects/[project]/boards?/create': { answers: only(workers, 400) },
	'POST /projects/[project]/boards?/deleteTemplate': { answers: only(leads, 400) },
	'GET /projects/[project]/boards/many': { answers: only(workers, 200) },
	'POST /projects/[project]/boards/many': { answers: only(workers, 400) },
	'GET /projects/[project]/boards/[board]': { answers: only([...insiders, 'guest'], 200) },
	'POST /projects/[project]/boards/[board]?/commit': { answers: only(workers, 400) },
	'POST /projects/[project]/boards/[board]?/saveTemplate': { answers: only(workers, 400) },
	'POST /projects/[project]/boards/[board]?/delete': {
		answers: only(leads, 303),
		changes: true
	},

	'GET /projects/[project]/boards/[board]/history': { answers: only(insiders, 200) },
	// No stop is named: whoever may go back is told that there is none.
	'POST /projects/[project]/boards/[board]/history?/back': { answers: only(workers, 404) },
	'GET /projects/[project]/boards/[board]/export': { answers: only(insiders, 200) },
	'POST /projects/[project]/boards/[board]/import': { answers: only(workers, 400) },

	'GET /projects/[project]/actions': { answers: only(staff, 200) },
	'GET /projects/[project]/actions/new': { answers: only(workers, 200) },
	'POST /projects/[project]/actions/new': { answers: only(workers, 400) },
	'GET /projects/[project]/actions/[number]': { answers: only(staff, 200) },
	'POST /projects/[project]/actions/[number]?/status': { answers: only(workers, 400) },
	'POST /projects/[project]/actions/[number]?/edit': { answers: only(workers, 400) },

	'GET /projects/[project]/steering': { answers: only(staff, 200) },

	'GET /projects/[project]/settings': { answers: only(managers, 200) },
	'POST /projects/[project]/settings?/add': { answers: only(managers, 400) },
	'POST /projects/[project]/settings?/change': { answers: only(managers, 400) },
	'POST /projects/[project]/settings?/end': { answers: only(managers, 400) },
	'POST /projects/[project]/settings?/link': { answers: only(managers, 400) }
};
